package app.fifteen.app.timed;

import app.fifteen.kernel.TimedWork;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** One work as its runner knows it: when it is due, how often it failed in a row, whether it rests after that. */
final class PlannedWork {

  private static final Duration SHORTEST_REST = Duration.ofSeconds(1);

  /** So long a work is left alone at most, whatever it failed of. */
  static final Duration LONGEST_REST = Duration.ofSeconds(30);

  private static final Alarm.Set NOT_RESTING = () -> {};

  final TimedWork work;
  private Optional<Instant> next = Optional.empty();
  private boolean looked;
  private Duration rest = SHORTEST_REST;
  private Alarm.Set resting = NOT_RESTING;
  private Optional<Throwable> trouble = Optional.empty();

  PlannedWork(TimedWork work) {
    this.work = work;
  }

  /** What was known of its time may be wrong by now. */
  void forgetNext() {
    looked = false;
  }

  /** Looks when it is due, and does one chunk if it is. */
  void step(Instant now) {
    if (!looked) {
      next = work.nextAt();
      looked = true;
    }
    if (next.filter(at -> !at.isAfter(now)).isPresent()) {
      // Whatever comes of it, it has to be asked again.
      looked = false;
      work.run();
    }
  }

  /** How long there is nothing to do for it; by a clock that may be moved meanwhile. */
  Duration idle(Instant now, Duration longest) {
    if (isResting()) {
      return longest;
    }
    if (!looked) {
      return Duration.ZERO;
    }
    return next.filter(at -> at.isBefore(now.plus(longest)))
        .map(at -> at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO)
        .orElse(longest);
  }

  boolean isResting() {
    return resting != NOT_RESTING;
  }

  /** Leaves it alone, twice as long as the last time. */
  void rest(Alarm alarm, Runnable rested) {
    looked = false;
    resting =
        alarm.after(
            rest,
            () -> {
              resting = NOT_RESTING;
              rested.run();
            });
    var twice = rest.multipliedBy(2);
    rest = twice.compareTo(LONGEST_REST) < 0 ? twice : LONGEST_REST;
  }

  void wake() {
    resting.cancel();
    resting = NOT_RESTING;
  }

  /** @return whether this is another trouble than the one that is known */
  boolean failed(Throwable failure) {
    boolean another = trouble.filter(known -> isSame(known, failure)).isEmpty();
    trouble = Optional.of(failure);
    return another;
  }

  private static boolean isSame(Throwable known, Throwable failure) {
    return known.getClass() == failure.getClass() && Objects.equals(known.getMessage(), failure.getMessage());
  }

  /** @return whether it had failed before */
  boolean succeeded() {
    boolean failed = trouble.isPresent();
    trouble = Optional.empty();
    rest = SHORTEST_REST;
    return failed;
  }
}
