package app.fifteen.database;

import static org.assertj.core.api.Assertions.assertThat;

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
