package app.fifteen.database;

import app.fifteen.kernel.Outcome;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DefaultConfiguration;

/** Begins a transaction, ends it by what the work answers, and gives its connection back fit for the next one. */
final class Transactions {

  private interface Ending<T> {
    void end(Transaction tx, T answer) throws SQLException;
  }

  private final DatabaseLocation location;
  private final Dialect dialect;
  private final FileCheck check;
  private final RefusalWatch watch;
  private final Runnable written;
  private final Configuration jooq;
  private final PreparedStatements statements = new PreparedStatements();
  private volatile WriteGuard guard = WriteGuard.NOBODY;

  /** @param written told of each commit, on the thread that made it */
  Transactions(
      DatabaseLocation location, Dialect dialect, FileCheck check, RefusalWatch watch, Runnable written) {
    this.location = location;
    this.dialect = dialect;
    this.check = check;
    this.watch = watch;
    this.written = written;
    this.jooq =
        new DefaultConfiguration()
            .set(dialect.jooq())
            .set(
                new Settings()
                    .withExecuteLogging(false)
                    .withRenderSchema(false)
                    .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED));
  }

  void guardedBy(WriteGuard guard) {
    this.guard = guard;
  }

  /** Commits what was done, and takes back what was refused. */
  <T> Outcome<T> decide(HikariDataSource pool, Function<Transaction, Outcome<T>> work) {
    check.require();
    guard.beforeWriting();
    return run(
        pool,
        work,
        (tx, outcome) -> {
          switch (outcome) {
            case Outcome.Done<T> _ -> announceAndCommit(tx);
            case Outcome.Refused<T>(var why) -> {
              var rolledBack = watch.refused(tx, why);
              rollBack(tx.connection());
              rolledBack.run();
            }
          }
        });
  }

  <T> T write(HikariDataSource pool, Function<Transaction, T> work) {
    check.require();
    guard.beforeWriting();
    return run(pool, work, (tx, _) -> announceAndCommit(tx));
  }

  <T> T read(HikariDataSource pool, Function<Transaction, T> work) {
    return run(pool, work, (tx, _) -> commit(tx.connection()));
  }

  private void announceAndCommit(Transaction tx) throws SQLException {
    // Somebody may have met damage meanwhile.
    check.require();
    guard.written(tx);
    if (dialect == Dialect.POSTGRES) {
      PostgresChangeFeed.announce(tx);
    }
    commit(tx.connection());
    written.run();
  }

  private <T> T run(HikariDataSource pool, Function<Transaction, T> work, Ending<T> ending) {
    Connection connection = null;
    try {
      connection = pool.getConnection();
      connection.setAutoCommit(false);
      var tx = new Transaction(jooq, connection, dialect, statements);
      T answer = work.apply(tx);
      ending.end(tx, answer);
      return answer;
    } catch (SQLException | DataAccessException e) {
      abandon(pool, connection);
      connection = null;
      throw check.seen(Failures.translate(e, location));
    } catch (RuntimeException | Error e) {
      // The pool rolls back only what went through its own statements, and ours may not have.
      rollBackAndGiveBack(pool, connection);
      connection = null;
      throw e;
    } finally {
      giveBack(connection);
    }
  }

  /**
   * A plain commit() would make SQLite's driver begin the next transaction at once, and the idle connection would keep
   * every other window from writing.
   */
  private static void commit(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
  }

  /** So would a plain rollback(), and before that it would wait for its turn. */
  private void rollBack(Connection connection) throws SQLException {
    if (dialect == Dialect.SQLITE) {
      try (var statement = connection.createStatement()) {
        statement.execute("rollback");
        // One that holds off nobody, for the driver to commit: it thinks that it is in a transaction.
        statement.execute("begin deferred");
      }
    } else {
      connection.rollback();
    }
    connection.setAutoCommit(true);
  }

  /**
   * After a failed statement a connection's own idea of its transaction may be wrong (SQLite after a full disk), so it
   * is closed instead of used again. Evicting closes it; closing it once more would fail and hide what had happened.
   */
  private static void abandon(HikariDataSource pool, Connection connection) {
    if (connection != null) {
      pool.evictConnection(connection);
    }
  }

  private void rollBackAndGiveBack(HikariDataSource pool, Connection connection) {
    if (connection == null) {
      return;
    }
    try {
      rollBack(connection);
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
}
