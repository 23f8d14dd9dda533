package app.fifteen.makegood;

import app.fifteen.client.records.Happened;
import app.fifteen.kernel.Money;

/** A make-good came that far. @param cost what it is expected to cost, or cost in the end */
public record MakeGoodHappened(MakeGoodState state, String gift, Money cost) implements Happened {}
