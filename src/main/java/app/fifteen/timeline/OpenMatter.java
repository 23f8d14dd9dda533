package app.fifteen.timeline;

import app.fifteen.complaint.Step;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.RequestId;
import app.fifteen.makegood.MakeGoodState;
import app.fifteen.request.DeadlineState;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that is not settled with a client yet: an open request, an open complaint, or a make-good nobody has
 * confirmed.
 *
 * @param person the client's name
 * @param about the subject of the request, what the complaining client wants, or the gift
 * @param due of the clock that runs: first contact, resolution, what a complaint promises, or delivery of the make-good;
 *     where a complaint promises nothing at the moment, when it was opened: the client has been waiting since
 * @param atRisk when that clock warns first, {@code dueNow} when last
 * @param holder who holds the request, leads the complaint or owes the make-good, by name
 * @param step the complaint's next one, if there is one left
 * @param promised whether {@code due} is a promise, and not just the opening of a complaint
 * @param enforced false for history, which creates no duties (R5)
 */
public record OpenMatter(
    Kind kind,
    Destination source,
    String person,
    String about,
    Instant due,
    Instant atRisk,
    Instant dueNow,
    Optional<String> holder,
    Optional<MakeGoodState> makeGood,
    Optional<Step> step,
    boolean promised,
    boolean enforced) {

  public enum Kind {
    AWAITING,
    IN_HAND,
    COMPLAINT,
    MAKE_GOOD
  }

  /** The request it is, or the one that it makes good. */
  public Optional<RequestId> request() {
    return source instanceof Destination.Request(var id) ? Optional.of(id) : Optional.empty();
  }

  public boolean isRequest() {
    return kind == Kind.AWAITING || kind == Kind.IN_HAND;
  }

  /** Delivered in time is as good as it gets: it only waits for somebody to confirm it. */
  public boolean isDelivered() {
    return makeGood.filter(state -> state == MakeGoodState.DELIVERED).isPresent();
  }

  public DeadlineState stateAt(Instant now) {
    if (isDelivered()) {
      return DeadlineState.MET;
    }
    return promised ? DeadlineState.of(due, atRisk, dueNow, now) : DeadlineState.DUE_NOW;
  }
}
