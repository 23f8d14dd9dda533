package app.fifteen.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What became of the fifteen-minute promise: a comparison of timestamps, whenever it is asked (R4). */
public enum Verdict {
  OPEN,
  ANSWERED,
  MISSED,
  ANSWERED_LATE;

  public static Verdict of(Instant due, Optional<Instant> firstContactAt, Instant now) {
    if (firstContactAt.isPresent()) {
      return firstContactAt.get().isAfter(due) ? ANSWERED_LATE : ANSWERED;
    }
    return now.isAfter(due) ? MISSED : OPEN;
  }

  /** By how much the promise was broken, zero where it was kept or still can be. */
  public static Duration overdue(Instant due, Optional<Instant> firstContactAt, Instant now) {
    var until = firstContactAt.orElse(now);
    return until.isAfter(due) ? Duration.between(due, until) : Duration.ZERO;
  }
}
