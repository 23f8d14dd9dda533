package app.fifteen.request;

import app.fifteen.client.Standing;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the inbox.
 *
 * @param due of the clock that runs; for a resolved request when it was resolved
 * @param atRisk when the first warning of that clock comes, {@code dueNow} the last
 * @param personalManager who is to have it first while nobody holds it (R7)
 * @param companyAtRisk see {@link app.fifteen.client.RiskReason}
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
    int episode,
    Whose whose,
    Optional<ClientId> clientId,
    Standing standing,
    Optional<StaffId> personalManager,
    Optional<String> personalManagerName,
    boolean companyAtRisk) {

  public enum Kind {
    AWAITING,
    IN_HAND,
    RESOLVED
  }

  /** Whether somebody's personal client waits here for them (R7). */
  public boolean isFirstFor(StaffId someone) {
    return holder.isEmpty() && personalManager.filter(someone::equals).isPresent();
  }

  /** How near the deadline is; a resolved request has met it. */
  public DeadlineState stateAt(Instant now) {
    return kind == Kind.RESOLVED ? DeadlineState.MET : DeadlineState.of(due, atRisk, dueNow, now);
  }
}
