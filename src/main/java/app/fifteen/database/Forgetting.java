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

  /**
   * @param pooled outside any transaction
   * @return whether nothing is left; otherwise another program holds on to it for the moment
   */
  static boolean forget(DatabaseLocation location, Connection pooled) throws SQLException {
    return switch (location) {
      case DatabaseLocation.SqliteFile file -> rewrite(file);
      case DatabaseLocation.PostgresServer _ -> vacuum(pooled);
    };
  }

  /** The whole file anew: only so is a page that was split before free of what once stood in it. */
  private static boolean rewrite(DatabaseLocation.SqliteFile file) throws SQLException {
    mergeWordIndexes(file);
    try (var connection = connect(file);
        var statement = connection.createStatement()) {
      statement.execute("vacuum");
      try (var row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
        row.next();
        return row.getInt(1) == 0;
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

  /** Those tables that are the program's; the server's own log and copies are its administrator's. */
  private static boolean vacuum(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select quote_ident(tablename) from pg_tables where schemaname = current_schema()")) {
      var tables = new ArrayList<String>();
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
      if (!tables.isEmpty()) {
        statement.execute("vacuum " + String.join(", ", tables));
      }
      return true;
    }
  }
}
