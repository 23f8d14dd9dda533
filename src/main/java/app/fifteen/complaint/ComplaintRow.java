package app.fifteen.complaint;

import app.fifteen.client.Standing;
import app.fifteen.kernel.ComplaintId;
import java.time.Instant;
import java.util.Optional;

/**
 * A complaint in a list, with the names that belong to it.
 *
 * @param client empty if erased
 * @param next the step to be done next; empty when all four are done
 * @param waitingSince the opening of the episode it is in
 * @param due of the nearest task that is not done
 * @param awaiting a remedy waits for the supervisor
 * @param flagged the client was flagged, and the supervisor has not answered (R23)
 * @param end how and when it was closed, if it is
 */
public record ComplaintRow(
    ComplaintId id,
    String client,
    Standing standing,
    Optional<String> company,
    Optional<Step> next,
    Grievance grievance,
    Optional<String> leader,
    Instant openedAt,
    Instant waitingSince,
    int episode,
    Optional<Instant> due,
    boolean awaiting,
    boolean flagged,
    Optional<End> end) {

  /**
   * @param followUpAt when to ask what became of the client
   * @param aftermath what became of them, once somebody has asked
   */
  public record End(Reaction reaction, Instant at, Optional<Instant> followUpAt, Optional<Aftermath> aftermath) {

    public boolean isToBeAsked(Instant now) {
      return aftermath.isEmpty() && followUpAt.filter(at -> !now.isBefore(at)).isPresent();
    }
  }

  /** Strictly after the due instant. */
  public boolean isOverdue(Instant now) {
    return due.filter(now::isAfter).isPresent();
  }

  /** Whether the supervisor has to answer. */
  public boolean isAwaitingAnswer() {
    return awaiting || flagged;
  }
}
