package app.fifteen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fifteen.search.FoundRow;
import app.fifteen.search.SearchAnything;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was entered with an earlier version of the program. */
class OlderDatabaseTest {

  @TempDir private Path folder;

  @Test
  void companiesFromBeforeTheSearchAreFoundWithATypoToo() throws SQLException {
    var file = folder.resolve("office.db");
    asItWasBeforeClients(file);
    try (var database = BothDatabases.sqlite(file)) {
      var search = new SearchAnything(database);
      assertThat(search.search("василек", "RU")).extracting(row -> row.name().text()).containsExactly("ООО «Василёк»");
      assertThat(search.search("васелек", "RU")).extracting(FoundRow::similar).containsExactly(true);
    }
  }

  /** The table is made anew on SQLite, with all that refers to it. */
  @Test
  void complaintsFromBeforeTheFifthReactionAreThereWithTheirSteps() throws SQLException {
    var file = folder.resolve("office.db");
    var url = "jdbc:sqlite:" + file;
    Flyway.configure()
        .dataSource(url, null, null)
        .locations("classpath:db/migration", "classpath:db/sqlite")
        .javaMigrations(new FoldCompanyNames())
        .placeholders(Map.of("generated", "", "compact", "without rowid"))
        .target("22")
        .load()
        .migrate();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("pragma application_id = " + SqliteOpening.APPLICATION_ID);
      statement.execute(
          "insert into complaint (id, client_id, department, opened_at, opened_by, wanted, severity, category, episode,"
              + " episode_opened_at, policy_id, step, reaction, closed_at, closed_by, version)"
              + " values (7, 1, '', 5, 1, 'Money back', 'minor', '', 1, 5, 1, 'done', 'happy', 6, 1, 3)");
      statement.execute(
          "insert into complaint_step (complaint_id, episode, step, at, staff_id, words, how) values (7, 1, 'apologize', 5, 1, 'I am sorry', 'call')");
    }
    try (var database = BothDatabases.sqlite(file)) {
      assertThat(one(database, "select wanted || reaction || closed_at || version from complaint where id = 7"))
          .isEqualTo("Money backhappy63");
      assertThat(one(database, "select words from complaint_step where complaint_id = 7")).isEqualTo("I am sorry");
      database.run(tx -> tx.dsl().execute("update complaint set reaction = 'very_happy'"));
      assertThatThrownBy(() -> database.run(tx -> tx.dsl().execute("update complaint set reaction = 'dead'")))
          .hasStackTraceContaining("CHECK constraint failed");
      assertThatThrownBy(() -> database.run(tx -> tx.dsl().execute("update complaint_step set complaint_id = 8")))
          .hasStackTraceContaining("FOREIGN KEY constraint failed");
    }
  }

  private static String one(Database database, String query) {
    return database.read(tx -> tx.dsl().fetchOne(query).get(0, String.class));
  }

  private static void asItWasBeforeClients(Path file) throws SQLException {
    var url = "jdbc:sqlite:" + file;
    var flyway =
        Flyway.configure()
            .dataSource(url, null, null)
            .locations("classpath:db/migration")
            .placeholders(Map.of("generated", "", "compact", "without rowid"))
            .target("1")
            .load();
    flyway.migrate();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("pragma application_id = " + SqliteOpening.APPLICATION_ID);
      statement.execute("insert into company (name) values ('ООО «Василёк»')");
    }
  }
}
