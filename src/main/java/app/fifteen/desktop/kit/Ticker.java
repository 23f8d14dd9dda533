package app.fifteen.desktop.kit;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The one clock on screen: read each second, never counted up, so that it is right after sleep and after somebody moved
 * the system's clock. An executor instead of a {@code Timeline}, which would keep the window painting all the time.
 */
public final class Ticker implements AutoCloseable {

  private final Clock clock;
  private final ReadOnlyObjectWrapper<Instant> now;
  private ScheduledExecutorService seconds;

  public Ticker(Clock clock) {
    this.clock = clock;
    this.now = new ReadOnlyObjectWrapper<>(clock.instant());
  }

  public void start() {
    seconds = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("ticker").factory());
    // Just after the full second, so that all countdowns change together and none seems to skip.
    long untilNextSecond = 1005 - clock.millis() % 1000;
    seconds.scheduleAtFixedRate(() -> Platform.runLater(this::tick), untilNextSecond, 1000, TimeUnit.MILLISECONDS);
  }

  /** Reads the clock; on the FX thread. */
  public void tick() {
    now.set(clock.instant());
  }

  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  public Instant now() {
    return now.get();
  }

  @Override
  public void close() {
    if (seconds != null) {
      seconds.shutdownNow();
    }
  }
}
