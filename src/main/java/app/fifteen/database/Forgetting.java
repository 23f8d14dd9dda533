package app.fifteen.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the disk forget what has been deleted. A database only marks what is gone as free: its bytes stay in pages that
 * were split, in the word index until that is merged, and in the log of changes.
 */
final class Forgetting {

  private Forgetting() {}

  /** @param pooled outside any transaction */
  static Forgotten forget(DatabaseLocation location, Connection pooled) throws SQLException {
    return switch (location) {
      case DatabaseLocation.SqliteFile file -> rewrite(file);
      case DatabaseLocation.PostgresServer _ -> RewrittenTables.rewrite(pooled);
    };
  }

  /** The whole file anew: only so is a page that was split before free of what once stood in it. */
  private static Forgotten rewrite(DatabaseLocation.SqliteFile file) throws SQLException {
    mergeWordIndexes(file);
    try (var connection = connect(file);
        var statement = connection.createStatement()) {
      statement.execute("vacuum");
      try (var row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
        row.next();
        return row.getInt(1) == 0 ? new Forgotten.Entirely() : new Forgotten.NotYet();
      }
    }
  }

  /** Through a connection of its own: a word index keeps reading it until that is closed, and would be in the way. */
  private static void mergeWordIndexes(DatabaseLocation.SqliteFile file) throws SQLException {
    try (var connection = connect(file);
        var statement = connection.createStatement()) {
      for (var index : wordIndexes(connection)) {
        statement.execute("insert into " + index + " (" + index + ") values ('optimize')");
      }
    }
  }

  /** None of the pool's, whose statements stay prepared. */
  private static Connection connect(DatabaseLocation.SqliteFile file) throws SQLException {
    return DriverManager.getConnection(file.url(), SqliteOpening.writing().toProperties());
  }

  private static List<String> wordIndexes(Connection connection) throws SQLException {
    var names = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select name from sqlite_master where sql like 'create virtual table%fts5%'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
