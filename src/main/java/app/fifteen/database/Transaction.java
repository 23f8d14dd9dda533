package app.fifteen.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectForUpdateStep;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/** One open transaction. Use cases pass it on; only stores look inside. */
public final class Transaction {

  private final Configuration jooq;
  private final Connection connection;
  private final Dialect dialect;
  private final PreparedStatements statements;
  private DSLContext dsl;

  Transaction(Configuration jooq, Connection connection, Dialect dialect, PreparedStatements statements) {
    this.jooq = jooq;
    this.connection = connection;
    this.dialect = dialect;
    this.statements = statements;
  }

  /** Made when first asked for: what is done most often goes without jOOQ. */
  public DSLContext dsl() {
    if (dsl == null) {
      dsl = jooq.derive(connection).dsl();
    }
    return dsl;
  }

  /** The same connection in plain JDBC, for bulk work that jOOQ would slow down. */
  public Connection connection() {
    return connection;
  }

  /**
   * A statement that stays prepared for later transactions on the same connection, for what is done again and again:
   * preparing takes longer than running it. Do not close it.
   */
  public PreparedStatement prepared(String sql) {
    return statements.of(connection, sql);
  }

  public Dialect dialect() {
    return dialect;
  }

  /**
   * Keeps others from changing a table until this transaction ends, for checks that look at many of its rows. SQLite
   * lets only one transaction write anyway.
   */
  public void lock(Table<?> table) {
    if (dialect == Dialect.POSTGRES) {
      dsl().execute("lock table {0} in share row exclusive mode", table);
    }
  }

  /**
   * Removes what others may refer to by now: the keys between the tables know, also those of tables that are still to come.
   *
   * @return false if something does refer to it; then nothing of it is removed
   */
  public boolean removes(Runnable removing) {
    try {
      var before = connection.setSavepoint();
      try {
        removing.run();
        connection.releaseSavepoint(before);
        return true;
      } catch (DataAccessException e) {
        if (!Failures.isReferredTo(e)) {
          throw e;
        }
        connection.rollback(before);
        return false;
      }
    } catch (SQLException e) {
      throw new DataAccessException("cannot remove", e);
    }
  }

  /** Keeps others from changing what this select reads until the transaction ends; they wait. */
  public <R extends Record> ResultQuery<R> toChange(SelectForUpdateStep<R> select) {
    return dialect == Dialect.POSTGRES ? select.forUpdate() : select;
  }
}
