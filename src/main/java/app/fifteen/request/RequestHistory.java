package app.fifteen.request;

import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.OfficePolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request together with what happened to it before it was registered here: what a file tells. Made by {@link #of},
 * which refuses what contradicts itself.
 */
public record RequestHistory(Arrival arrival, Optional<FirstContact> firstContact, Optional<Instant> resolvedAt) {

  /** By how much another system's clock may be ahead of ours. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

  public static Outcome<RequestHistory> of(
      Arrival arrival, Optional<FirstContact> firstContact, Optional<Instant> resolvedAt, Instant now) {
    var received = arrival.receivedAt();
    var contact = firstContact.map(FirstContact::at);
    return after(received, Instant.EPOCH, "request.history.ancient")
        .or(() -> after(now.plus(CLOCK_TOLERANCE), received, "request.history.received_in_future"))
        .or(() -> contact.flatMap(at -> after(at, received, "request.history.contacted_before_received")))
        .or(() -> resolvedAt.flatMap(at -> after(at, received, "request.history.resolved_before_received")))
        .or(() -> contact.flatMap(first -> resolvedAt.flatMap(
            at -> after(at, first, "request.history.resolved_before_contacted"))))
        .or(() -> contact.flatMap(at -> after(now.plus(CLOCK_TOLERANCE), at, "request.history.contacted_in_future")))
        .or(() -> resolvedAt.flatMap(at -> after(now.plus(CLOCK_TOLERANCE), at, "request.history.resolved_in_future")))
        .<Outcome<RequestHistory>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(new RequestHistory(arrival, firstContact, resolvedAt)));
  }

  private static Optional<Rejection> after(Instant later, Instant earlier, String key) {
    return later.isBefore(earlier) ? Optional.of(Rejection.of(key)) : Optional.empty();
  }

  /**
   * The request as it is stored, held by nobody. What was answered, resolved or missed before it came here, or is older than the
   * enforcement start, is history and creates no duties (R5); anything else is live like a request just registered.
   *
   * @param rowKey see {@link NewRequest}
   */
  public NewRequest registered(OfficePolicy policy, Instant now, Optional<String> rowKey) {
    var received = arrival.receivedAt();
    var due = policy.calendar().after(received, policy.office().norms().firstContact());
    boolean live =
        firstContact.isEmpty()
            && resolvedAt.isEmpty()
            && !now.isAfter(due)
            && policy.office().enforces(received);
    return new NewRequest(
        arrival,
        now,
        policy.id(),
        due,
        live,
        firstContact,
        live ? new Stage.AwaitingFirstContact(Handling.firstContact(policy, received)) : stage(policy, due),
        Optional.empty(),
        live ? policy.office().ladder().firstOwedAt(due) : Optional.empty(),
        rowKey,
        arrival.folded(),
        Attachment.UNSEEN);
  }

  /** Nobody is warned of what is history. */
  private Stage stage(OfficePolicy policy, Instant due) {
    var contactedAt = firstContact.map(FirstContact::at);
    var resolutionDue =
        contactedAt.map(at -> policy.calendar().afterDays(at, policy.office().norms().ownSideDays()));
    if (resolvedAt.isPresent()) {
      return new Stage.Resolved(contactedAt, false, resolutionDue, resolvedAt.get());
    }
    return contactedAt.isPresent()
        ? new Stage.InHand(contactedAt.get(), false, new Deadline(resolutionDue.orElseThrow(), List.of()))
        : new Stage.AwaitingFirstContact(new Deadline(due, List.of()));
  }
}
