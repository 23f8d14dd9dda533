package app.fifteen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is written to only once it has been looked through, and never after damage was met. */
class FileCheckTest {

  private static final int PAGE = 4096;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("office.db");
    try (var database = BothDatabases.sqlite(file)) {
      database.run(tx -> tx.dsl().execute(
          "with recursive n (i) as (select 1 union all select i + 1 from n where i < 3000)"
              + " insert into staff (name, role, active) select 'Somebody ' || i || hex(randomblob(40)), 'manager', true from n"));
    }
  }

  @Test
  void aSoundFileIsWrittenToOnceItIsLookedThrough() {
    try (var database = BothDatabases.sqlite(file)) {
      database.run(tx -> tx.dsl().execute("update staff set active = false where id = 1"));
      assertThat(database.check().state()).isEqualTo(FileCheck.State.SOUND);
      assertThat(database.check().damage()).isEmpty();
    }
    assertThat(folder.toFile().list()).containsExactly("office.db");
  }

  @Test
  void whoeverOnlyReadsLeavesTheFolderAsItWas() throws IOException {
    var before = Files.readAllBytes(file);
    try (var database = BothDatabases.sqlite(file)) {
      database.check().require();
      assertThat(count(database)).isEqualTo(3000);
    }
    assertThat(file).hasBinaryContent(before);
    assertThat(folder.toFile().list()).containsExactly("office.db");
  }

  @Test
  void aFileThatIsDamagedInUseIsNotWrittenToAnyMore() throws IOException {
    var told = new AtomicInteger();
    byte[] damaged;
    try (var database = BothDatabases.sqlite(file)) {
      database.check().require();
      database.check().onChange(told::incrementAndGet);
      damaged = spoilt();
      Files.write(file, damaged);
      assertThatThrownBy(() -> count(database)).isInstanceOf(DamagedFile.class);
      assertThat(database.check().state()).isEqualTo(FileCheck.State.DAMAGED);
      assertRefused(database);
      assertThatThrownBy(database::forget).isInstanceOf(DamagedFile.class);
    }
    assertThat(told).hasValue(1);
    assertThat(file).hasBinaryContent(damaged);
  }

  @Test
  void whatIsHalfWrittenWhenDamageIsMetIsTakenBack() throws IOException {
    byte[] damaged;
    try (var database = BothDatabases.sqlite(file)) {
      database.check().require();
      damaged = spoilt();
      assertThatThrownBy(
              () ->
                  database.run(
                      tx -> {
                        tx.dsl().execute("insert into staff (name, role, active) values ('Late', 'manager', true)");
                        try {
                          Files.write(file, damaged);
                        } catch (IOException e) {
                          throw new IllegalStateException(e);
                        }
                        assertThatThrownBy(() -> count(database)).isInstanceOf(DamagedFile.class);
                      }))
          .isInstanceOf(DamagedFile.class);
      assertRefused(database);
    }
    assertThat(file).hasBinaryContent(damaged);
  }

  /** The window shows a damaged office, as far as it can be read: what is lost may be worth copying by hand. */
  @Test
  void aDamagedFileCanStillBeRead() throws IOException {
    // The last page belongs to what was stored last; the list of tables is whole.
    var damaged = Files.readAllBytes(file);
    new Random(1).ints(PAGE).forEach(at -> damaged[damaged.length - 1 - (at & (PAGE - 1))] = 1);
    Files.write(file, damaged);
    try (var database = BothDatabases.sqlite(file)) {
      assertRefused(database);
      assertThat(database.<Object>read(tx -> tx.dsl().fetchValue("select count(*) from request"))).isEqualTo(0);
    }
    assertThat(file).hasBinaryContent(damaged);
  }

  @Test
  void nobodyWaitsForEverForACheck() {
    var check = FileCheck.begin(new DatabaseLocation.SqliteFile(file), Duration.ZERO);
    var early = catchThrowableOfType(Failure.class, check::require);
    if (early != null) {
      assertThat(early.rejection().key()).isEqualTo("database.being_checked");
    }
    check.close();
  }

  @Test
  void aCheckThatIsBrokenOffLetsNobodyWrite() {
    var check = FileCheck.begin(new DatabaseLocation.SqliteFile(file));
    check.close();
    if (check.state() == FileCheck.State.CHECKING) {
      var refused = catchThrowableOfType(Failure.class, check::require);
      assertThat(refused.rejection().key()).isEqualTo("database.being_checked");
    }
  }

  private byte[] spoilt() throws IOException {
    var bytes = Files.readAllBytes(file);
    var noise = new byte[bytes.length - 20 * PAGE];
    new Random(3).nextBytes(noise);
    System.arraycopy(noise, 0, bytes, 20 * PAGE, noise.length);
    return bytes;
  }

  private static Object count(Database database) {
    return database.<Object>read(tx -> tx.dsl().fetchValue("select count(*) from staff where name like 'Somebody%'"));
  }

  private static void assertRefused(Database database) {
    assertThatThrownBy(() -> database.decide(tx -> Outcome.done(tx.dsl().execute("update staff set active = false"))))
        .isInstanceOf(DamagedFile.class);
  }
}
