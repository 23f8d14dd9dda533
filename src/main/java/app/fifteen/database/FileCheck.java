package app.fifteen.database;

import app.fifteen.kernel.Failure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the office's file may be written to: not before it has been looked through, and never again once damage was
 * found in it, by this or by whatever reads and writes. SQLite itself would go on writing into a file of which one page
 * is another's.
 */
public final class FileCheck implements AutoCloseable {

  public enum State {
    CHECKING,
    SOUND,
    DAMAGED
  }

  private static final Logger LOG = LoggerFactory.getLogger(FileCheck.class);

  /** Of all that may be wrong with a file so much is written to the log. */
  private static final int FINDINGS = 20;

  /** Whoever wants to write waits so long at most; some 5 GB are looked through meanwhile on a slow disk. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final DatabaseLocation location;
  private final Duration patience;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile State state;
  private volatile Throwable damage;
  private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);
  private Statement checking;
  private boolean closed;

  private FileCheck(DatabaseLocation location, State state, Duration patience) {
    this.location = location;
    this.state = state;
    this.patience = patience;
  }

  /** For what was made just now, and for a server, which looks after its files itself. */
  static FileCheck notNeeded(DatabaseLocation location) {
    return new FileCheck(location, State.SOUND, PATIENCE);
  }

  /** Looks the file through in the background. */
  static FileCheck begin(DatabaseLocation.SqliteFile file) {
    return begin(file, PATIENCE);
  }

  static FileCheck begin(DatabaseLocation.SqliteFile file, Duration patience) {
    var check = new FileCheck(file, State.CHECKING, patience);
    check.again(file);
    return check;
  }

  public State state() {
    return state;
  }

  /** What was found, as a sentence for the user. */
  public Optional<Failure> damage() {
    return state == State.DAMAGED ? Optional.of(new DamagedFile(location, damage)) : Optional.empty();
  }

  /** @param listener told on any thread; has to be quick */
  public ChangeFeed.Subscription onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /**
   * Returns once the file may be written to.
   *
   * @throws Failure if it is damaged, or could not be looked through (yet)
   */
  void require() {
    if (state != State.SOUND) {
      await();
    }
  }

  private void await() {
    throwIfDamaged();
    try {
      underWay().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw stillChecking();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stillChecking();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Failure known ? known : new IllegalStateException(e.getCause());
    }
    throwIfDamaged();
  }

  private void throwIfDamaged() {
    damage().ifPresent(
        found -> {
          throw found;
        });
  }

  private Failure stillChecking() {
    return Failure.of(null, "database.being_checked", location.toString());
  }

  /** A check that could not be brought to an end, such as on a network drive that was away, is made once more. */
  private synchronized CompletableFuture<Void> underWay() {
    if (underWay.isCompletedExceptionally() && location instanceof DatabaseLocation.SqliteFile file && !closed) {
      again(file);
    }
    return underWay;
  }

  private synchronized void again(DatabaseLocation.SqliteFile file) {
    underWay = new CompletableFuture<>();
    var ended = underWay;
    Thread.ofPlatform().daemon().name("file-check").start(() -> run(file, ended));
  }

  private void run(DatabaseLocation.SqliteFile file, CompletableFuture<Void> ended) {
    try {
      var findings = lookThrough(file);
      if (findings.isEmpty()) {
        become(State.SOUND);
      } else {
        LOG.error("{} is damaged and will not be written to: {}", file, String.join("; ", findings));
        become(State.DAMAGED);
      }
      ended.complete(null);
    } catch (SQLException e) {
      ended.completeExceptionally(isClosed() ? stillChecking() : seen(Failures.translate(e, file)));
    } catch (Throwable e) {
      ended.completeExceptionally(e);
    }
  }

  private List<String> lookThrough(DatabaseLocation.SqliteFile file) throws SQLException {
    try (var connection = connect(file);
        var statement = connection.createStatement()) {
      if (!enter(statement)) {
        throw new SQLException("closed");
      }
      var findings = new ArrayList<String>();
      try (var rows = statement.executeQuery("pragma quick_check(" + FINDINGS + ")")) {
        while (rows.next()) {
          findings.add(rows.getString(1));
        }
      } finally {
        leave();
      }
      return findings.equals(List.of("ok")) ? List.of() : findings;
    }
  }

  private static Connection connect(DatabaseLocation.SqliteFile file) throws SQLException {
    return DriverManager.getConnection(file.url(), SqliteOpening.reading(file).toProperties());
  }

  private synchronized boolean enter(Statement statement) {
    checking = closed ? null : statement;
    return !closed;
  }

  private synchronized void leave() {
    checking = null;
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Notes damage that somebody met while reading or writing. */
  Failure seen(Failure failure) {
    var key = failure.rejection().key();
    if (!key.equals("database.damaged") && !key.equals("database.not_a_database")) {
      return failure;
    }
    if (damage == null) {
      damage = failure;
    }
    become(State.DAMAGED);
    return new DamagedFile(location, failure);
  }

  private void become(State found) {
    synchronized (this) {
      // Damage that was met stays met, whatever a check says that began before.
      if (state == State.DAMAGED || state == found) {
        return;
      }
      state = found;
    }
    listeners.forEach(Runnable::run);
  }

  /** Breaks off a check that is under way; whoever waits for it is told to try again. */
  @Override
  public void close() {
    Statement breakOff;
    synchronized (this) {
      closed = true;
      breakOff = checking;
      underWay.completeExceptionally(stillChecking());
    }
    if (breakOff != null) {
      try {
        breakOff.cancel();
      } catch (SQLException e) {
        Failures.log(e);
      }
    }
  }
}
