package app.fifteen.app.timed;

import app.fifteen.kernel.TimedWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what is due, one chunk after the other and each work in its turn, on the thread of its alarm. Between two changes of
 * the database it only compares two instants each second: the clock may be set, and a computer that slept wakes late.
 */
final class TimedWorkRunner implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TimedWorkRunner.class);

  /** So soon it is noticed that somebody moved the clock. */
  private static final Duration GLANCE = Duration.ofSeconds(1);

  /** So soon it is noticed what no change of the database told of. */
  private static final Duration LOOK_ANEW = Duration.ofMinutes(1);

  private final List<PlannedWork> works;
  private final Clock clock;
  private final Alarm alarm;
  private final Listener listener;
  private final AtomicBoolean changed = new AtomicBoolean();
  private volatile boolean closed;
  private Instant lookedAt;
  private Alarm.Set glance = () -> {};

  /** Told on the alarm's thread; has to be quick. */
  interface Listener {

    /** Once for each trouble of a work, however often it comes back. */
    void failed(TimedWork work, Throwable failure);

    void recovered(TimedWork work);
  }

  /** @param alarm closed with the runner */
  TimedWorkRunner(List<TimedWork> works, Clock clock, Alarm alarm, Listener listener) {
    this.works = works.stream().map(PlannedWork::new).toList();
    this.clock = clock;
    this.alarm = alarm;
    this.listener = listener;
    this.lookedAt = clock.instant();
  }

  void start() {
    changed();
  }

  /** Somebody committed something, here or at another desk; from any thread. */
  void changed() {
    if (!changed.getAndSet(true)) {
      alarm.after(Duration.ZERO, this::pass);
    }
  }

  /** The data can be reached again: what failed need not rest any longer; from any thread. */
  void tryAgain() {
    alarm.after(
        Duration.ZERO,
        () -> {
          works.forEach(PlannedWork::wake);
          pass();
        });
  }

  private void pass() {
    if (closed) {
      return;
    }
    glance.cancel();
    var idle = GLANCE;
    try {
      idle = work();
    } catch (RuntimeException | Error e) {
      // Whatever fails here, such as for want of memory, must not be the last that runs by itself.
      LOG.error("What runs by itself could not be looked through", e);
    }
    glance = alarm.after(idle, this::pass);
  }

  /** @return how long there is nothing to do */
  private Duration work() {
    var now = clock.instant();
    if (changed.getAndSet(false) || now.isBefore(lookedAt) || now.isAfter(lookedAt.plus(LOOK_ANEW))) {
      lookedAt = now;
      works.forEach(PlannedWork::forgetNext);
    }
    works.forEach(work -> step(work, now));
    return works.stream().map(work -> work.idle(now, GLANCE)).min(Duration::compareTo).orElse(GLANCE);
  }

  private void step(PlannedWork planned, Instant now) {
    if (closed || planned.isResting()) {
      return;
    }
    try {
      planned.step(now);
    } catch (Throwable failure) {
      failed(planned, failure);
      return;
    }
    if (planned.succeeded()) {
      LOG.info("What runs by itself goes on");
      listener.recovered(planned.work);
    }
  }

  private void failed(PlannedWork planned, Throwable failure) {
    if (closed) {
      LOG.info("What runs by itself failed after closing", failure);
      return;
    }
    if (planned.failed(failure)) {
      LOG.warn("What runs by itself failed and is tried again after a pause", failure);
      listener.failed(planned.work, failure);
    }
    planned.rest(alarm, this::pass);
  }

  /** Returns once the chunk that is being done has ended. */
  @Override
  public void close() {
    closed = true;
    alarm.close();
  }
}
