package app.fifteen.makegood;

import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import app.fifteen.office.Rung;
import java.time.Instant;
import java.util.Optional;

/** A make-good about to be stored: like {@link MakeGood}, but the database has not numbered it yet. */
record Duty(
    RequestId request,
    int number,
    Optional<StaffId> debtor,
    Instant missedDue,
    Instant owedAt,
    Instant escalatesAt,
    Rung rung) {}
