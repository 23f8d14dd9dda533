package app.fifteen.request;

import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the inbox.
 *
 * @param due of the clock that runs; for a resolved request when it was resolved
 * @param atRisk when the first warning of that clock comes, {@code dueNow} the last
 * @param enforced false for history, which creates no duties (R5)
 */
public record InboxRow(
    RequestId id,
    String client,
    String subject,
    Channel channel,
    Optional<String> company,
    Kind kind,
    Instant received,
    Instant due,
    Instant atRisk,
    Instant dueNow,
    Optional<StaffId> holder,
    Optional<String> holderName,
    boolean thirdParty,
    boolean enforced,
    int episode) {

  public enum Kind {
    AWAITING,
    IN_HAND,
    RESOLVED
  }

  /** How near the deadline is; a resolved request has met it. */
  public DeadlineState stateAt(Instant now) {
    return kind == Kind.RESOLVED ? DeadlineState.MET : DeadlineState.of(due, atRisk, dueNow, now);
  }
}
