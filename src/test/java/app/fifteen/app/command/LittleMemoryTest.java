package app.fifteen.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.app.start.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However wide a file is, an import ends by itself and says how. */
class LittleMemoryTest {

  @TempDir private Path folder;
  private String database;

  @BeforeEach
  void setUp() throws IOException {
    database = folder.resolve("office.db").toString();
    var office =
        Files.writeString(
            folder.resolve("office.toml"), "name = \"A\"\nzone = \"Europe/Moscow\"\n[hours]\nmonday = [\"09:00-19:00\"]\n");
    assertThat(new Program(folder).run("office", "apply", office.toString(), "--db", database).code()).isZero();
  }

  private Path table(int columns, int rows) throws IOException {
    var more = IntStream.range(3, columns).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    try (var out = Files.newBufferedWriter(folder.resolve("wide.csv"))) {
      out.write("external_id,received_at,client," + more + "\n");
      for (int i = 0; i < rows; i++) {
        out.write("A-" + i + ",2026-11-23T10:00,Иванов," + more + "\n");
      }
    }
    return folder.resolve("wide.csv");
  }

  private Program.Ended imported(Path file, String memory) {
    return new Program(folder).with(memory).run("import", "requests", file.toString(), "--db", database);
  }

  @Test
  void tenThousandColumnsAreTakenInLittleMemory() throws IOException {
    var ended = imported(table(10_000, 200), "-Xmx64m");
    assertThat(ended.out()).endsWith("imported 200, unchanged 0, rejected 0\n");
    assertThat(ended.code()).isZero();
  }

  @Test
  void tooManyColumnsAreCalledThat() throws IOException {
    var ended = imported(table(20_000, 2), "-Xmx64m");
    assertThat(ended.err()).contains("has more than 16,384 cells").doesNotContain("empty");
    assertThat(ended.code()).isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void aLineWithoutEndIsCalledThat() throws IOException {
    var file = Files.writeString(folder.resolve("line.csv"), "x".repeat(5_000_000));
    var ended = imported(file, "-Xmx64m");
    assertThat(ended.err()).contains("is longer than 4,194,304 characters").doesNotContain("empty");
  }

  @Test
  void whereTheMemoryDoesNotSufficeThatIsSaidAndNothingStaysLocked() throws IOException {
    var ended = imported(table(16_000, 40), "-Xmx14m");
    assertThat(ended.err()).contains("not enough memory");
    assertThat(ended.code()).isEqualTo(ExitCode.FAILED);
    assertThat(imported(table(10, 20), "-Xmx64m").out()).endsWith("imported 20, unchanged 0, rejected 0\n");
  }
}
