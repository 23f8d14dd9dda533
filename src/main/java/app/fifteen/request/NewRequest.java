package app.fifteen.request;

import app.fifteen.kernel.PolicyId;
import java.time.Instant;
import java.util.Optional;

/** A request about to be stored for the first time: like {@link Request}, but the database has not numbered it yet. */
public record NewRequest(
    Arrival arrival,
    Instant registeredAt,
    PolicyId policy,
    Instant firstContactDue,
    boolean enforced,
    Optional<FirstContact> firstContact,
    Stage stage,
    Optional<Claim> claim,
    Optional<Instant> nextRungAt) {}
