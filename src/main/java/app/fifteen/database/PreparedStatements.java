package app.fifteen.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.exception.DataAccessException;

/**
 * Keeps statements prepared for as long as their physical connection lives. They belong to that connection and not to
 * the pool's wrapper around it, which closes its statements each time it is given back.
 */
final class PreparedStatements {

  private final Map<Connection, Map<String, PreparedStatement>> byConnection = new ConcurrentHashMap<>();

  PreparedStatement of(Connection pooled, String sql) {
    try {
      var physical = pooled.unwrap(Connection.class);
      var known = byConnection.get(physical);
      if (known == null) {
        forgetClosed();
        known = byConnection.computeIfAbsent(physical, _ -> new ConcurrentHashMap<>());
      }
      var statement = known.get(sql);
      if (statement == null) {
        statement = physical.prepareStatement(sql);
        known.put(sql, statement);
      }
      return statement;
    } catch (SQLException e) {
      throw new DataAccessException("cannot prepare", e);
    }
  }

  /** The pool closes connections by itself too: the old ones, and those whose server went away. */
  private void forgetClosed() throws SQLException {
    for (var connection : byConnection.keySet()) {
      if (connection.isClosed()) {
        byConnection.remove(connection);
      }
    }
  }
}
