package app.fifteen.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

/** Asks SQLite for its {@code data_version}, which a commit on any other connection changes, ten times a second. */
final class SqliteChangeFeed extends ChangeFeed {

  private static final Logger LOG = LoggerFactory.getLogger(SqliteChangeFeed.class);
  private static final long EVERY_MILLIS = 100;

  private final DatabaseLocation.SqliteFile file;
  private final SQLiteConfig config;
  private final Thread thread;

  SqliteChangeFeed(DatabaseLocation.SqliteFile file, SQLiteConfig config) {
    this.file = file;
    this.config = config;
    this.thread = Thread.ofPlatform().daemon().name("changes").start(this::follow);
  }

  private void follow() {
    while (!Thread.currentThread().isInterrupted()) {
      try (Connection connection = DriverManager.getConnection(file.url(), config.toProperties());
          PreparedStatement version = connection.prepareStatement("pragma data_version")) {
        long last = ask(version);
        // What came before this connection was open may have gone unnoticed.
        tell();
        while (true) {
          Thread.sleep(EVERY_MILLIS);
          long now = ask(version);
          if (now != last) {
            last = now;
            tell();
          }
        }
      } catch (InterruptedException e) {
        return;
      } catch (SQLException e) {
        LOG.warn("The change feed lost its connection and opens another", e);
        pause();
      } catch (RuntimeException | Error e) {
        LOG.error("The change feed failed and begins again", e);
        pause();
      }
    }
  }

  private static long ask(PreparedStatement version) throws SQLException {
    try (var row = version.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(2000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
