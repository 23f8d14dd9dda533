package app.fifteen.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.app.start.ExitCode;
import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A damaged office is never written to: an import into it is refused, and the file is the same byte for byte. */
class DamagedFileTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-27T10:00:00Z"), ZoneOffset.UTC);
  private static final int PAGE = 4096;
  private static final int PAGES_HARMED = 7;
  private static final int PAGES_TRIED = 40;
  private static final Random RANDOM = new Random(15);

  @TempDir private Path folder;
  private Path office;
  private Path more;
  private int code;
  private String err;

  /** What a failing disk or a bad copy makes of a page. */
  private enum Damage {
    NOISE {
      @Override
      byte[] done(byte[] page, byte[] other) {
        var noise = new byte[PAGE];
        RANDOM.nextBytes(noise);
        return noise;
      }
    },
    ZEROS {
      @Override
      byte[] done(byte[] page, byte[] other) {
        return new byte[PAGE];
      }
    },
    ANOTHER_PAGE {
      @Override
      byte[] done(byte[] page, byte[] other) {
        return other;
      }
    },
    TORN {
      @Override
      byte[] done(byte[] page, byte[] other) {
        var torn = page.clone();
        System.arraycopy(other, 0, torn, 0, PAGE / 2);
        return torn;
      }
    };

    abstract byte[] done(byte[] page, byte[] other);
  }

  @BeforeEach
  void fillAnOffice() throws IOException {
    office = folder.resolve("office.db");
    var settings =
        Files.writeString(
            folder.resolve("office.toml"), "name = \"A\"\nzone = \"Europe/Moscow\"\n[hours]\nmonday = [\"09:00-19:00\"]\n");
    run("office", "apply", settings.toString());
    run("import", "clients", clients("first.csv", 0, 600).toString());
    assertThat(code).isZero();
    more = clients("more.csv", 600, 640);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsWrittenWhereAPageIsDamaged(Damage damage) throws IOException, SQLException {
    var sound = Files.readAllBytes(office);
    int pages = sound.length / PAGE;
    int refused = 0;
    for (int i = 0; i < PAGES_TRIED && refused < PAGES_HARMED; i++) {
      int page = 1 + RANDOM.nextInt(pages - 1);
      int other = (page + 1 + RANDOM.nextInt(pages - 2)) % pages;
      var damaged = sound.clone();
      System.arraycopy(damage.done(page(sound, page), page(sound, other)), 0, damaged, page * PAGE, PAGE);
      if (Arrays.equals(damaged, sound)) {
        continue;
      }
      Files.write(office, damaged);
      var harmless = integrity().equals("ok");
      run("import", "clients", more.toString());
      if (!harmless) {
        refused++;
        assertThat(code).as("page %d", page + 1).isEqualTo(ExitCode.DAMAGED);
        assertThat(err).contains("office.db is damaged").contains("It was left as it is");
        assertThat(Files.readAllBytes(office)).as("page %d", page + 1).isEqualTo(damaged);
      }
    }
    assertThat(refused).as("an empty table may take another one's page and be sound; not all of them are").isEqualTo(PAGES_HARMED);
  }

  @Test
  void aDamagedFirstPageIsNoDatabaseAndLeftAlone() throws IOException {
    var damaged = Files.readAllBytes(office);
    Arrays.fill(damaged, 16, PAGE, (byte) 7);
    Files.write(office, damaged);
    run("import", "clients", more.toString());
    assertThat(code).isIn(ExitCode.FAILED, ExitCode.DAMAGED);
    assertThat(office).hasBinaryContent(damaged);
  }

  @Test
  void aCutOffFileIsLeftAlone() throws IOException {
    var sound = Files.readAllBytes(office);
    var damaged = Arrays.copyOf(sound, sound.length / PAGE / 2 * PAGE + 100);
    Files.write(office, damaged);
    run("import", "clients", more.toString());
    assertThat(code).isEqualTo(ExitCode.DAMAGED);
    assertThat(office).hasBinaryContent(damaged);
  }

  /** As a crash leaves it: the log of changes lies beside the file, and must not be put into it either. */
  @Test
  void aLogBesideADamagedFileIsNotPutIntoIt() throws IOException {
    var log = folder.resolve("office.db-wal");
    byte[] file;
    byte[] changes;
    try (var database = Database.open(new DatabaseLocation.SqliteFile(office))) {
      database.run(tx -> tx.dsl().execute("insert into staff (name, role, active) values ('Anna', 'manager', true)"));
      file = Files.readAllBytes(office);
      changes = Files.readAllBytes(log);
    }
    assertThat(changes).isNotEmpty();
    for (int page = 2; page < file.length / PAGE; page += 7) {
      
      Arrays.fill(file, page * PAGE, page * PAGE + PAGE, (byte) 3);
    }
    Files.write(office, file);
    Files.write(log, changes);
    run("import", "clients", more.toString());
    assertThat(code).isEqualTo(ExitCode.DAMAGED);
    assertThat(office).hasBinaryContent(file);
    assertThat(log).hasBinaryContent(changes);
  }

  /** A log that breaks off in the middle of a change is what every power cut may leave: the change has not been. */
  @Test
  void aTornLogLosesNothingThatWasWhole() throws IOException, SQLException {
    var log = folder.resolve("office.db-wal");
    byte[] file;
    byte[] changes;
    try (var database = Database.open(new DatabaseLocation.SqliteFile(office))) {
      database.run(tx -> tx.dsl().execute("insert into staff (name, role, active) values ('Anna', 'manager', true)"));
      file = Files.readAllBytes(office);
      changes = Files.readAllBytes(log);
    }
    for (int length = changes.length - 1; length > 0; length -= Math.max(1, changes.length / 9)) {
      Files.write(office, file);
      Files.write(log, Arrays.copyOf(changes, length));
      Files.deleteIfExists(folder.resolve("office.db-shm"));
      run("import", "clients", more.toString());
      assertThat(code).isZero();
      assertThat(integrity()).isEqualTo("ok");
    }
  }

  private Path clients(String name, int from, int to) throws IOException {
    var csv = new StringBuilder("external_id,name,phone,notes\n");
    for (int i = from; i < to; i++) {
      csv.append("C-%d,Иванов%d Пётр,+7916%07d,%s\n".formatted(i, i, i, "слово ".repeat(i % 200)));
    }
    return Files.writeString(folder.resolve(name), csv);
  }

  private static byte[] page(byte[] file, int number) {
    return Arrays.copyOfRange(file, number * PAGE, number * PAGE + PAGE);
  }

  private String integrity() throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:file:" + office + "?immutable=1");
        var statement = connection.createStatement();
        var row = statement.executeQuery("pragma quick_check(1)")) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      return e.getMessage();
    }
  }

  private void run(String... args) {
    var all = new java.util.ArrayList<>(java.util.List.of(args));
    all.addAll(java.util.List.of("--db", office.toString()));
    var errBytes = new ByteArrayOutputStream();
    try (var session =
        new Session(
            new Messages(Language.EN),
            CLOCK,
            folder.resolve("data"),
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(errBytes, true, StandardCharsets.UTF_8))) {
      code = session.run(all.toArray(String[]::new));
    }
    err = errBytes.toString(StandardCharsets.UTF_8);
  }
}
