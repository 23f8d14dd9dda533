package app.fifteen.kernel;

import java.time.Instant;
import java.util.Optional;

/** Due from the beginning until it has succeeded. */
final class OnceAtStart implements TimedWork {

  private final Runnable work;
  private boolean done;

  OnceAtStart(Runnable work) {
    this.work = work;
  }

  @Override
  public Optional<Instant> nextAt() {
    return done ? Optional.empty() : Optional.of(ALREADY);
  }

  @Override
  public void run() {
    work.run();
    done = true;
  }
}
