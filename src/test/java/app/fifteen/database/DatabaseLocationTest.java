package app.fifteen.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseLocationTest {

  @Test
  void aFileIsCalledByItsName() {
    assertThat(new DatabaseLocation.SqliteFile(Path.of("office", "mozhayka.db")).shortName()).isEqualTo("mozhayka.db");
  }

  @Test
  void aServerIsCalledByItsAddressAndTheDatabaseOnIt() {
    assertThat(new DatabaseLocation.PostgresServer("jdbc:postgresql://desk-server:5432/fifteen?sslmode=require").shortName())
        .isEqualTo("desk-server:5432/fifteen");
    assertThat(new DatabaseLocation.PostgresServer("jdbc:postgresql:fifteen").shortName()).isEqualTo("fifteen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://host/office?sslpassword=hunter2",
        "jdbc:postgresql://host/office?ssl=true&PASSWORD=hunter2",
        "jdbc:postgresql:office?password=hunter2",
        "jdbc:postgresql://host/office?pass%77ord=hunter2",
        "jdbc:postgresql://host/office?user=anna",
        "jdbc:postgresql://anna:hunter2@host/office",
        "jdbc:postgresql://anna:hun#ter2@host/office",
        "jdbc:postgresql://anna:hun ter2@host/office",
        "jdbc:mysql://anna:hunter2@host/office",
        "postgresql://anna:hunter2@host/office",
        "postgres://host/office?password=hunter2",
      })
  void aSecretInAnAddressIsRefusedAndNotRepeated(String text) {
    var refused = refused(text);
    assertThat(refused.key()).isEqualTo("database.location.secret");
    assertThat(refused.toString()).doesNotContain("hunter2", "ter2");
    assertThat(new Messages(Language.EN).get(refused)).contains("FIFTEEN_DB_PASSWORD", "password file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"70000", "0", "123456789012"})
  void aPortOutOfRangeIsSaidInWords(String port) {
    var refused = refused("jdbc:postgresql://localhost:" + port + "/office");
    assertThat(refused.key()).isEqualTo("database.location.no_port");
    assertThat(new Messages(Language.EN).get(refused)).startsWith(port + " is no port");
  }

  @Test
  void severalServersWithTheirPortsAreAnAddress() {
    var text = "jdbc:postgresql://one:5432,two:5433/office?sslmode=require";
    assertThat(DatabaseLocation.parse(text)).isEqualTo(Outcome.done(new DatabaseLocation.PostgresServer(text)));
    assertThat(refused("mysql://host/office").key()).isEqualTo("database.location.unknown_kind");
  }

  /** What an address would take for its own belongs to the name of a file. */
  @ParameterizedTest
  @ValueSource(
      strings = {"what?.db", "a?b=c&mode=ro.db", "no. 5 #1.db", "100%.db", "50%20off.db", "офис?.db", "file:x.db", "a b;c.db"})
  void anySignMayBePartOfAFilesName(String name, @TempDir Path folder) {
    var file = folder.resolve("папка #1? 5%").resolve(name);
    var location = DatabaseLocation.parse(file.toString()).orFail();
    for (int i = 0; i < 2; i++) {
      try (var database = Database.open(location)) {
        assertThat(database.location().shortName()).isEqualTo(name);
        database.run(tx -> tx.dsl().execute("update staff set active = true"));
        database.forget();
      }
    }
    assertThat(file).isNotEmptyFile();
    assertThat(folder.toFile().list()).containsExactly("папка #1? 5%");
    assertThat(file.getParent().toFile().list()).containsExactly(name);
  }

  private static Rejection refused(String text) {
    return DatabaseLocation.parse(text).either(
        location -> {
          throw new AssertionError(location);
        },
        rejection -> rejection);
  }
}
