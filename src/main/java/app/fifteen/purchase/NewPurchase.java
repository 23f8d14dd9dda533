package app.fifteen.purchase;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A purchase about to be stored: the database has not numbered it yet. */
public record NewPurchase(
    ClientId client,
    PurchaseDraft draft,
    Instant at,
    LocalDate boughtOn,
    Optional<Purchase.WithCard> with,
    Optional<StaffId> by) {}
