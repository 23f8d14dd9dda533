package app.fifteen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A PostgreSQL server whose tables are rewritten while others use them, or by a login that may not. */
class RewrittenTablesTest {

  private final DatabaseLocation.PostgresServer location = TestServer.newDatabase();

  private static void run(Connection connection, String... statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void whoeverHoldsATableIsNotWaitedForAndHoldsUpNobody() throws SQLException {
    try (var database = PostgresOpening.open(location, TestServer.LOGIN);
        var other = TestServer.connect(location);
        var third = TestServer.connect(location)) {
      other.setAutoCommit(false);
      run(other, "lock table staff in access exclusive mode");
      long before = System.nanoTime();
      assertThat(database.forget()).isEqualTo(new Forgotten.NotYet());
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(60));
      run(third, "set statement_timeout = 20000", "select count(*) from client");
      other.rollback();
      assertThat(database.forget()).isEqualTo(new Forgotten.Entirely());
    }
  }

  /** Rewritten under such a reader a table would keep what is gone, for the reader may still see it. */
  @Test
  void whoeverBeganToReadBeforeIsWaitedFor() throws SQLException {
    try (var database = PostgresOpening.open(location, TestServer.LOGIN);
        var other = TestServer.connect(location)) {
      other.setAutoCommit(false);
      run(other, "set transaction isolation level repeatable read", "select count(*) from client");
      assertThat(database.forget()).isEqualTo(new Forgotten.NotYet());
      other.rollback();
      assertThat(database.forget()).isEqualTo(new Forgotten.Entirely());
    }
  }

  @Test
  void aLoginThatOwnsNothingNamesWhatAnAdministratorRuns() throws SQLException {
    PostgresOpening.open(location, TestServer.LOGIN).close();
    try (var owner = TestServer.connect(location)) {
      run(
          owner,
          "drop role if exists desk",
          "create role desk login password 'desk'",
          "grant all on all tables in schema public to desk",
          "grant all on all sequences in schema public to desk");
    }
    try (var database = PostgresOpening.open(location, Map.of("PGUSER", "desk", "PGPASSWORD", "desk"))) {
      assertThat(database.forget())
          .isInstanceOfSatisfying(
              Forgotten.ByAdministrator.class,
              told ->
                  assertThat(told.statement())
                      .contains("vacuum (full, analyze) client;", "vacuum (full, analyze) request_entry;")
                      .endsWith("vacuum full pg_catalog.pg_statistic;"));
    }
  }
}
