package app.fifteen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
}
