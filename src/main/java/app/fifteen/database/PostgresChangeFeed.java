package app.fifteen.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every writing transaction notifies as it commits; this listens, and reconnects when the server goes away. */
final class PostgresChangeFeed extends ChangeFeed {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresChangeFeed.class);
  private static final String CHANNEL = "fifteen_changes";
  private static final int WAIT_MILLIS = 500;

  @FunctionalInterface
  interface Connector {
    Connection connect() throws SQLException;
  }

  private final Connector connector;
  private final Thread thread;
  private volatile Optional<ServerClock> clock = Optional.empty();
  private volatile boolean closed;
  private boolean lost;

  PostgresChangeFeed(Connector connector) {
    this.connector = connector;
    this.thread = Thread.ofPlatform().daemon().name("changes").start(this::follow);
  }

  /** From now on the clock is asked of the server through this connection. */
  void keep(ServerClock kept) {
    clock = Optional.of(kept);
  }

  static void announce(Transaction tx) {
    tx.dsl().execute("select pg_notify('" + CHANNEL + "', '')");
  }

  private void follow() {
    while (!closed) {
      try (Connection connection = connector.connect();
          var statement = connection.createStatement()) {
        statement.execute("listen " + CHANNEL);
        var notifications = connection.unwrap(PGConnection.class);
        if (lost) {
          LOG.info("The change feed has the server again");
          lost = false;
        }
        // What came before we listened, or while the server was away, may have gone unnoticed.
        tell();
        while (!closed) {
          var heard = notifications.getNotifications(WAIT_MILLIS);
          if (heard != null && heard.length > 0) {
            tell();
          }
          if (clock.isPresent()) {
            clock.get().keep(connection);
          }
        }
      } catch (SQLException e) {
        if (!closed) {
          lost(e);
          pause();
        }
      } catch (RuntimeException | Error e) {
        LOG.error("The change feed failed and begins again", e);
        pause();
      }
    }
  }

  /** Written to the log once, however long it lasts. */
  private void lost(SQLException why) {
    if (!lost) {
      LOG.warn("The change feed lost the server and tries again each second: {}", why.getMessage());
      lost = true;
    }
  }

  private void pause() {
    try {
      Thread.sleep(1000);
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join(2L * WAIT_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
