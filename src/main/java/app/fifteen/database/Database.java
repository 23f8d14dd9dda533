package app.fifteen.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DefaultConfiguration;

/**
 * The office's database, open. Every use case runs in one {@link #write} or {@link #read}; trouble with the disk or the
 * server comes out as {@link app.fifteen.kernel.Failure} with a sentence for the user.
 */
public final class Database implements AutoCloseable {

  private static final int CLOSING_TRIES = 100;
  private static final long CLOSING_PAUSE_MILLIS = 20;

  private final DatabaseLocation location;
  private final Dialect dialect;
  private final HikariDataSource writers;
  private final HikariDataSource readers;
  private final ChangeFeed changes;
  private final Configuration jooq;
  private final PreparedStatements statements = new PreparedStatements();

  Database(
      DatabaseLocation location, Dialect dialect, HikariDataSource writers, HikariDataSource readers, ChangeFeed changes) {
    this.location = location;
    this.dialect = dialect;
    this.writers = writers;
    this.readers = readers;
    this.changes = changes;
    this.jooq =
        new DefaultConfiguration()
            .set(dialect.jooq())
            .set(
                new Settings()
                    .withExecuteLogging(false)
                    .withRenderSchema(false)
                    .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED));
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

  /** Runs the work in a transaction that may write, commits, and returns its answer; any exception rolls back. */
  public <T> T write(Function<Transaction, T> work) {
    return inTransaction(
        writers,
        tx -> {
          T answer = work.apply(tx);
          if (dialect == Dialect.POSTGRES) {
            PostgresChangeFeed.announce(tx);
          }
          return answer;
        });
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
    return inTransaction(readers, work);
  }

  /**
   * Makes the disk forget what has been deleted, so that it cannot be dug up from the file. Takes about as long as copying
   * the database, and nobody can write meanwhile.
   *
   * @return whether nothing is left; false if another program holds on to it for the moment
   */
  public boolean forget() {
    // Keeps this program's own writers waiting where they wait longest.
    try (var pooled = writers.getConnection()) {
      return Forgetting.forget(location, pooled);
    } catch (SQLException e) {
      throw Failures.translate(e, location);
    }
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

  private <T> T inTransaction(HikariDataSource pool, Function<Transaction, T> work) {
    Connection connection = null;
    try {
      connection = pool.getConnection();
      connection.setAutoCommit(false);
      T answer = work.apply(new Transaction(jooq, connection, dialect, statements));
      // Commits. A plain commit() would make SQLite's driver begin the next transaction at once, and the idle
      // connection would keep every other window from writing.
      connection.setAutoCommit(true);
      return answer;
    } catch (SQLException | DataAccessException e) {
      abandon(pool, connection);
      connection = null;
      throw Failures.translate(e, location);
    } catch (RuntimeException | Error e) {
      // The pool rolls back only what went through its own statements, and ours may not have.
      rollBack(pool, connection);
      connection = null;
      throw e;
    } finally {
      giveBack(connection);
    }
  }

  /**
   * After a failed statement a connection's own idea of its transaction may be wrong (SQLite after a full disk), so it
   * is closed instead of used again. Evicting closes it; closing it once more would fail and hide what had happened.
   */
  private void abandon(HikariDataSource pool, Connection connection) {
    if (connection != null) {
      pool.evictConnection(connection);
    }
  }

  private void rollBack(HikariDataSource pool, Connection connection) {
    if (connection == null) {
      return;
    }
    try {
      connection.rollback();
      giveBack(connection);
    } catch (SQLException e) {
      Failures.log(e);
      abandon(pool, connection);
    }
  }

  private static void giveBack(Connection connection) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        Failures.log(e);
      }
    }
  }

  /** Waits a moment for what is still under way: a connection in use would leave SQLite's log behind. */
  @Override
  public void close() {
    changes.close();
    awaitIdle(readers);
    readers.close();
    if (writers != readers) {
      awaitIdle(writers);
      writers.close();
    }
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
