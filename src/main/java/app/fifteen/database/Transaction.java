package app.fifteen.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectForUpdateStep;
import org.jooq.Table;

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

  /** Keeps others from changing what this select reads until the transaction ends; they wait. */
  public <R extends Record> ResultQuery<R> toChange(SelectForUpdateStep<R> select) {
    return dialect == Dialect.POSTGRES ? select.forUpdate() : select;
  }
}
