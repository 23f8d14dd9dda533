package app.fifteen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;

  private void write(String name) {
    try (var file = WholeFile.at(folder.resolve(name))) {
      file.appear();
    }
  }

  @Test
  void whatAKilledProgramLeftIsGoneAfterTheNextFile() throws IOException {
    var left = folder.resolve(".old.csv." + UUID.randomUUID() + ".fifteen.part");
    var others = folder.resolve(".old.csv." + UUID.randomUUID() + ".part");
    var alike = folder.resolve("old.csv.fifteen.part");
    Files.writeString(left, "half");
    Files.writeString(others, "of another program");
    Files.writeString(alike, "of somebody");
    write("new.csv");
    assertThat(left).doesNotExist();
    assertThat(others).exists();
    assertThat(alike).exists();
    assertThat(folder.resolve("new.csv")).exists();
  }

  @Test
  void whatIsBeingWrittenHereStays() throws IOException {
    try (var first = WholeFile.at(folder.resolve("first.csv"))) {
      first.out().write('1');
      write("second.csv");
      write("third.csv");
      first.appear();
    }
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("first.csv", "second.csv", "third.csv");
  }

  @Test
  void whatAnotherProcessIsWritingStaysUntilThatIsKilled() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Writing.class.getName(), folder.resolve("other.csv").toString())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(process.getInputStream().read()).isEqualTo('!');
      write("mine.csv");
      assertThat(folder.toFile().list()).hasSize(2).contains("mine.csv");
      process.destroyForcibly();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(folder.toFile().list()).hasSize(2);
      write("mine.csv");
      assertThat(folder.toFile().list()).containsExactly("mine.csv");
    } finally {
      process.destroyForcibly();
    }
  }

  /** Another program in the middle of an export. */
  static final class Writing {

    private Writing() {}

    public static void main(String[] args) throws IOException {
      try (var file = WholeFile.at(Path.of(args[0]))) {
        file.out().write('1');
        System.out.print('!');
        System.out.flush();
        System.in.read();
      }
    }
  }
}
