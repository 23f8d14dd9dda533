package app.fifteen.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import of cards whose process is killed, as by a power cut or by somebody who has had enough of waiting. */
class KilledImportTest {

  /** Several transactions' worth. */
  private static final int CARDS = 60_000;

  private static final long PATIENCE_SECONDS = 120;

  @TempDir private Path folder;

  private String database() {
    return folder.resolve("office.db").toString();
  }

  private Program.Ended run(String... args) {
    var all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--db";
    all[args.length + 1] = database();
    return new Program(folder).run(all);
  }

  private Path cards() throws IOException {
    try (var out = Files.newBufferedWriter(folder.resolve("cards.csv"))) {
      out.write("number,holder,phone,balance,last_presented_at\n");
      for (int i = 0; i < CARDS; i++) {
        out.write((1_000_000 + i) + ",Ivanova Maria,8916" + (1_000_000 + i) + "," + (i % 500 + 1) + ",2026-10-01\n");
      }
    }
    return folder.resolve("cards.csv");
  }

  /** What others would see: committed, and nothing else. */
  private long count(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database());
        var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void isSimplyRunAgainAndNothingIsLostOrThereTwice() throws Exception {
    var office =
        Files.writeString(
            folder.resolve("office.toml"), "name = \"A\"\nzone = \"Europe/Moscow\"\n[hours]\nmonday = [\"09:00-19:00\"]\n");
    assertThat(run("office", "apply", office.toString()).code()).isZero();
    var file = cards().toString();
    long acknowledged = killed(file);
    assertThat(acknowledged).isBetween(1L, CARDS - 1L);
    assertThat(count("select count(*) from discount_card")).isGreaterThanOrEqualTo(acknowledged);
    assertThat(run("check").out()).contains("differences 0");

    long there = count("select count(*) from discount_card");
    var again = run("import", "cards", file);
    assertThat(again.out()).endsWith("imported " + (CARDS - there) + ", unchanged " + there + ", rejected 0\n");
    assertThat(again.code()).isZero();
    assertThat(count("select count(*) from discount_card")).isEqualTo(CARDS);
    assertThat(count("select count(*) from client")).isEqualTo(CARDS);
    assertThat(count("select count(*) from card_entry where kind = 'adjustment'")).isEqualTo(CARDS);
    var checked = run("check");
    assertThat(checked.out()).contains("checked cards " + CARDS + ", purchases 0, differences 0");
    assertThat(checked.code()).isZero();
  }

  /** @return how many cards were committed before it was killed in the middle */
  private long killed(String file) throws Exception {
    var process = new Program(folder).start("import", "cards", file, "--db", database());
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    long seen = 0;
    while (seen == 0) {
      assertThat(process.isAlive()).as("still importing").isTrue();
      assertThat(System.nanoTime()).as("in time").isLessThan(until);
      seen = count("select count(*) from discount_card");
    }
    // SIGKILL: nothing in that process gets a chance to tidy up.
    process.destroyForcibly();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isNotZero();
    return seen;
  }
}
