package app.fifteen.timeline;

import app.fifteen.kernel.RequestId;
import app.fifteen.makegood.MakeGoodState;
import app.fifteen.request.DeadlineState;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that is not settled with a client yet: an open request, or a make-good nobody has confirmed.
 *
 * @param person the client's name
 * @param about the subject of the request, or the gift
 * @param due of the clock that runs: first contact, resolution, or delivery of the make-good
 * @param atRisk when that clock warns first, {@code dueNow} when last
 * @param holder who holds the request or owes the make-good, by name
 * @param enforced false for history, which creates no duties (R5)
 */
public record OpenMatter(
    Kind kind,
    RequestId request,
    String person,
    String about,
    Instant due,
    Instant atRisk,
    Instant dueNow,
    Optional<String> holder,
    Optional<MakeGoodState> makeGood,
    boolean enforced) {

  public enum Kind {
    AWAITING,
    IN_HAND,
    MAKE_GOOD
  }

  public boolean isRequest() {
    return kind != Kind.MAKE_GOOD;
  }

  /** Delivered in time is as good as it gets: it only waits for somebody to confirm it. */
  public boolean isDelivered() {
    return makeGood.filter(state -> state == MakeGoodState.DELIVERED).isPresent();
  }

  public DeadlineState stateAt(Instant now) {
    return isDelivered() ? DeadlineState.MET : DeadlineState.of(due, atRisk, dueNow, now);
  }
}
