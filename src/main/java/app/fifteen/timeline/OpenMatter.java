package app.fifteen.timeline;

import app.fifteen.client.records.Matter;
import app.fifteen.client.records.Unsettled;
import app.fifteen.client.records.Warned;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.RequestId;
import app.fifteen.office.OfficePolicy;
import app.fifteen.request.Deadline;
import app.fifteen.request.DeadlineState;
import app.fifteen.request.RequestMatter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that is not settled with a client yet: an open request, an open complaint, a message that the supervisor has not
 * answered, or a make-good nobody has confirmed.
 *
 * @param source what it belongs to, and what is opened from it
 * @param person the client's name
 * @param about the subject of the request, what the complaining client wants, or the gift; empty for a message, which is sealed
 * @param due of the clock that runs: first contact, resolution, what a complaint promises, or delivery of the make-good;
 *     where a complaint promises nothing at the moment, when it was opened: the client has been waiting since
 * @param atRisk when that clock warns first, {@code dueNow} when last
 * @param holder who holds the request, leads the complaint or owes the make-good, by name
 * @param promised whether {@code due} is a promise, and not just the opening of a complaint
 * @param enforced false for history, which creates no duties (R5)
 */
public record OpenMatter(
    Matter matter,
    Destination source,
    String person,
    String about,
    Instant due,
    Instant atRisk,
    Instant dueNow,
    Optional<String> holder,
    boolean promised,
    boolean enforced) {

  static OpenMatter of(Unsettled unsettled, OfficePolicy policy) {
    var clock =
        switch (unsettled.warned()) {
          case Warned.At(var first, var last) -> new Deadline(unsettled.due(), List.of(first, last));
          case Warned.Since(var start) -> Deadline.promised(start, unsettled.due(), policy);
        };
    return new OpenMatter(
        unsettled.matter(),
        unsettled.of().destination(),
        unsettled.person(),
        unsettled.about(),
        unsettled.due(),
        clock.atRisk(),
        clock.dueNow(),
        unsettled.holder(),
        unsettled.promised(),
        unsettled.enforced());
  }

  /** The request it is, or the one that it makes good. */
  public Optional<RequestId> request() {
    return source instanceof Destination.Request(var id) ? Optional.of(id) : Optional.empty();
  }

  public boolean isRequest() {
    return matter instanceof RequestMatter;
  }

  /** Everything is done: it only waits for somebody to confirm it. */
  public boolean isOnlyToConfirm() {
    return matter.isOnlyToConfirm();
  }

  public DeadlineState stateAt(Instant now) {
    if (isOnlyToConfirm()) {
      return DeadlineState.MET;
    }
    return promised ? DeadlineState.of(due, atRisk, dueNow, now) : DeadlineState.DUE_NOW;
  }
}
