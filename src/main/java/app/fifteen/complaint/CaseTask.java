package app.fifteen.complaint;

import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.StaffId;
import app.fifteen.kernel.TaskId;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to be done by when: the fix, or what a remedy promises (R21).
 *
 * @param grant empty for the fix
 * @param escalatedAt when the supervisor was told that it is overdue; once
 */
public record CaseTask(
    TaskId id,
    ComplaintId complaint,
    int episode,
    Optional<GrantId> grant,
    String what,
    StaffId owner,
    Instant due,
    Optional<Done> done,
    boolean cancelled,
    Optional<Instant> escalatedAt,
    int version) {

  /** What is to be done as long as the fix is not planned: go through the steps. */
  public static final String NOT_PLANNED = "";

  public record Done(Instant at, StaffId by) {}

  public boolean isPlanned() {
    return !what.equals(NOT_PLANNED);
  }

  public boolean isOpen() {
    return done.isEmpty() && !cancelled;
  }

  /** Strictly after the due instant. */
  public boolean isOverdue(Instant now) {
    return isOpen() && now.isAfter(due);
  }

  CaseTask done(Done end) {
    return new CaseTask(
        id, complaint, episode, grant, what, owner, due, Optional.of(end), cancelled, escalatedAt, version);
  }

  CaseTask undone() {
    return new CaseTask(
        id, complaint, episode, grant, what, owner, due, Optional.empty(), cancelled, escalatedAt, version);
  }

  CaseTask dropped() {
    return new CaseTask(id, complaint, episode, grant, what, owner, due, done, true, escalatedAt, version);
  }

  CaseTask escalated(Instant at) {
    return new CaseTask(id, complaint, episode, grant, what, owner, due, done, cancelled, Optional.of(at), version);
  }

  /** A later date is a new promise, of which the supervisor is told anew. */
  CaseTask moved(String what, StaffId owner, Instant due) {
    return new CaseTask(
        id, complaint, episode, grant, what, owner, due, done, cancelled,
        due.isAfter(this.due) ? Optional.empty() : escalatedAt, version);
  }
}
