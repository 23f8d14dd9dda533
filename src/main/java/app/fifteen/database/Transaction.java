package app.fifteen.database;

import java.sql.Connection;
import org.jooq.DSLContext;

/** One open transaction. Use cases pass it on; only stores look inside. */
public final class Transaction {

  private final DSLContext dsl;
  private final Connection connection;
  private final Dialect dialect;

  Transaction(DSLContext dsl, Connection connection, Dialect dialect) {
    this.dsl = dsl;
    this.connection = connection;
    this.dialect = dialect;
  }

  public DSLContext dsl() {
    return dsl;
  }

  /** The same connection in plain JDBC, for bulk work that jOOQ would slow down. */
  public Connection connection() {
    return connection;
  }

  public Dialect dialect() {
    return dialect;
  }

}
