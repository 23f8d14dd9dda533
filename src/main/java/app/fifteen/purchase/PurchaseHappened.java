package app.fifteen.purchase;

import app.fifteen.client.records.Happened;
import app.fifteen.kernel.Money;

/** Something was bought. @param reversed how much of it was taken back since */
public record PurchaseHappened(PurchaseKind kind, Money amount, Money reversed) implements Happened {}
