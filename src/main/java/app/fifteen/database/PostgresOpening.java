package app.fifteen.database;

import app.fifteen.kernel.Failure;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Opens the shared server. User and password come from {@code FIFTEEN_DB_USER} and {@code FIFTEEN_DB_PASSWORD}, else
 * {@code PGUSER} and {@code PGPASSWORD}, else the driver's own password file ({@code PGPASSFILE} or {@code ~/.pgpass}).
 */
final class PostgresOpening {

  static final int CONNECTIONS = 6;

  private PostgresOpening() {}

  static Database open(DatabaseLocation.PostgresServer server) {
    return open(server, System.getenv());
  }

  static Database open(DatabaseLocation.PostgresServer server, Map<String, String> environment) {
    var login = login(environment);
    var config = new HikariConfig();
    config.setJdbcUrl(server.url());
    config.setDataSourceProperties(login);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setAutoCommit(true);
    // As long as somebody who pressed a key waits for the sentence that the server is away.
    config.setConnectionTimeout(3_000);
    config.setValidationTimeout(2_000);
    HikariDataSource pool;
    try {
      pool = new HikariDataSource(config);
    } catch (PoolInitializationException e) {
      throw Failures.translate(e, server);
    } catch (RuntimeException e) {
      throw Failure.of(e, "database.location.no_url", server.url());
    }
    var check = FileCheck.notNeeded(server);
    try {
      Migrations.apply(pool, pool, Dialect.POSTGRES, server, check);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
    var driver = new org.postgresql.Driver();
    return new Database(
        server, Dialect.POSTGRES, pool, pool, new PostgresChangeFeed(() -> driver.connect(server.url(), login)), check);
  }

  private static Properties login(Map<String, String> environment) {
    var login = new Properties();
    first(environment, "FIFTEEN_DB_USER", "PGUSER").ifPresent(user -> login.setProperty("user", user));
    first(environment, "FIFTEEN_DB_PASSWORD", "PGPASSWORD").ifPresent(word -> login.setProperty("password", word));
    login.setProperty("ApplicationName", "fifteen");
    login.setProperty("connectTimeout", "5");
    login.setProperty("tcpKeepAlive", "true");
    return login;
  }

  private static Optional<String> first(Map<String, String> environment, String... names) {
    for (var name : names) {
      var value = environment.get(name);
      if (value != null && !value.isEmpty()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
