package app.fifteen.database;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners that somebody committed something, at the latest a quarter of a second after it happened. Listeners
 * run on the feed's own thread, must be quick, and several commits may be told as one.
 */
public abstract sealed class ChangeFeed implements AutoCloseable permits SqliteChangeFeed, PostgresChangeFeed {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** @return takes the listener off again */
  public final Subscription onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  final void tell() {
    for (var listener : listeners) {
      try {
        listener.run();
      } catch (RuntimeException | Error e) {
        LOG.error("A listener to changes failed", e);
      }
    }
  }

  @Override
  public abstract void close();

  @FunctionalInterface
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
