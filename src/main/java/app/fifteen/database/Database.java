package app.fifteen.database;

import app.fifteen.kernel.Outcome;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The office's database, open. Every use case runs in one {@link #decide} or {@link #read}; trouble with the disk or
 * the server comes out as {@link app.fifteen.kernel.Failure} with a sentence for the user.
 */
public final class Database implements AutoCloseable {

  private static final int CLOSING_TRIES = 100;
  private static final long CLOSING_PAUSE_MILLIS = 20;

  private final DatabaseLocation location;
  private final Dialect dialect;
  private final HikariDataSource writers;
  private final HikariDataSource readers;
  private final ChangeFeed changes;
  private final FileCheck check;
  private final Transactions transactions;

  Database(
      DatabaseLocation location,
      Dialect dialect,
      HikariDataSource writers,
      HikariDataSource readers,
      ChangeFeed changes,
      FileCheck check) {
    this(location, dialect, writers, readers, changes, check, RefusalWatch.NOBODY, () -> {});
  }

  private Database(
      DatabaseLocation location,
      Dialect dialect,
      HikariDataSource writers,
      HikariDataSource readers,
      ChangeFeed changes,
      FileCheck check,
      RefusalWatch watch,
      Runnable written) {
    this.location = location;
    this.dialect = dialect;
    this.writers = writers;
    this.readers = readers;
    this.changes = changes;
    this.check = check;
    transactions = new Transactions(location, dialect, check, watch, written);
  }

  /** The same database with somebody who looks on at refusals. */
  Database watchedBy(RefusalWatch watch) {
    return new Database(location, dialect, writers, readers, changes, check, watch, () -> {});
  }

  /**
   * The same database with somebody who is told of each commit that is made through it, and of no other.
   *
   * @param written called on the thread that committed
   */
  public Database telling(Runnable written) {
    return new Database(location, dialect, writers, readers, changes, check, RefusalWatch.NOBODY, written);
  }

  /**
   * Opens and migrates; makes the file where there is none.
   *
   * @throws app.fifteen.kernel.Failure with one clear sentence, having damaged nothing
   */
  public static Database open(DatabaseLocation location) {
    return switch (location) {
      case DatabaseLocation.SqliteFile file -> SqliteOpening.open(file);
      case DatabaseLocation.PostgresServer server -> PostgresOpening.open(server);
    };
  }

  /**
   * Runs a use case that may write, and commits unless it refuses: then nothing of it stays, and nobody is told of a
   * change. Any exception rolls back, too.
   */
  public <T> Outcome<T> decide(Function<Transaction, Outcome<T>> work) {
    return transactions.decide(writers, work);
  }

  /**
   * Runs work that may write and cannot be refused, such as bulk, commits, and returns its answer; any exception rolls
   * back. What answers an {@link Outcome} goes through {@link #decide}.
   */
  public <T> T write(Function<Transaction, T> work) {
    return transactions.write(writers, work);
  }

  /** {@link #write} without an answer. */
  public void run(Consumer<Transaction> work) {
    write(
        tx -> {
          work.accept(tx);
          return null;
        });
  }

  /** Runs the work on one consistent state of the data; it must not write. */
  public <T> T read(Function<Transaction, T> work) {
    return transactions.read(readers, work);
  }

  /**
   * Makes the disk forget what has been deleted, so that it cannot be dug up from its files. Takes about as long as copying
   * the database, and nobody can write meanwhile.
   *
   * @return whether anything is left, and who can change that
   */
  public Forgotten forget() {
    check.require();
    // Keeps this program's own writers waiting where they wait longest.
    try (var pooled = writers.getConnection()) {
      return Forgetting.forget(location, pooled);
    } catch (SQLException e) {
      throw check.seen(Failures.translate(e, location));
    }
  }

  /** Whether the file may be written to: {@link #decide} and its like wait for it, and refuse where it may not. */
  public FileCheck check() {
    return check;
  }

  /**
   * What time it is at this office: from now on everything that is written here is guarded by it. Asked for once.
   *
   * @param desk this computer's clock
   */
  public OfficeClock clock(Clock desk) {
    return switch (changes) {
      case PostgresChangeFeed server -> {
        try (var connection = writers.getConnection()) {
          var clock = new ServerClock(desk, connection);
          server.keep(clock);
          yield clock;
        } catch (SQLException e) {
          throw Failures.translate(e, location);
        }
      }
      case SqliteChangeFeed _ -> {
        var clock = new RememberedClock(desk, this);
        transactions.guardedBy(clock);
        yield clock;
      }
    };
  }

  /** Tells of every commit, this program's own and those of other desks. */
  public ChangeFeed changes() {
    return changes;
  }

  public DatabaseLocation location() {
    return location;
  }

  public Dialect dialect() {
    return dialect;
  }

  /**
   * Waits a moment for what is still under way: a connection in use would leave SQLite's log behind. Whoever closes the
   * last one puts that log into the file: the writer if all is well, and nobody who could if the file is damaged.
   */
  @Override
  public void close() {
    check.close();
    if (check.state() == FileCheck.State.SOUND) {
      changes.close();
      close(readers);
      tidyUp();
      close(writers);
    } else {
      close(writers);
      close(readers);
      changes.close();
    }
  }

  /** A desk that only read leaves SQLite's log as well: readers may not put it away. */
  private void tidyUp() {
    if (dialect == Dialect.SQLITE) {
      try {
        writers.getConnection().close();
      } catch (SQLException e) {
        Failures.log(e);
      }
    }
  }

  private static void close(HikariDataSource pool) {
    awaitIdle(pool);
    pool.close();
  }

  private static void awaitIdle(HikariDataSource pool) {
    var state = pool.getHikariPoolMXBean();
    try {
      for (int i = 0; i < CLOSING_TRIES && state != null && state.getActiveConnections() > 0; i++) {
        Thread.sleep(CLOSING_PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
