package app.fifteen.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for all tests of this JVM, started by the first that asks and stopped when the JVM ends. */
final class TestServer {

  static final Map<String, String> LOGIN = Map.of("PGUSER", "postgres", "PGPASSWORD", "postgres");

  private static final AtomicInteger NAMES = new AtomicInteger();

  private TestServer() {}

  static DatabaseLocation.PostgresServer newDatabase() {
    var name = "office_" + NAMES.incrementAndGet();
    try (var connection = Running.SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new DatabaseLocation.PostgresServer(
        "jdbc:postgresql://localhost:%d/%s".formatted(Running.SERVER.getPort(), name));
  }

  /** Past the pool, as another program would. */
  static Connection connect(DatabaseLocation location) throws SQLException {
    return switch (location) {
      case DatabaseLocation.SqliteFile(var path) -> DriverManager.getConnection("jdbc:sqlite:" + path);
      case DatabaseLocation.PostgresServer(var url) ->
          DriverManager.getConnection(url, LOGIN.get("PGUSER"), LOGIN.get("PGPASSWORD"));
    };
  }

  private static final class Running {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
