package app.fifteen.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.app.Features;
import app.fifteen.client.Standing;
import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.RemedyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of its own for each run (R25). */
class PracticeSandboxTest {

  @TempDir private Path temporary;

  private PracticeSandbox open(ComplaintFixture office, String id, Actor trainee) {
    return PracticeSandbox.open(
        temporary, office.house.database, PracticeFixture.script(id), Language.EN, trainee, office.house.clock.instant());
  }

  @StoreTest
  void aPracticeOfficeHasThePeopleTheRemediesAndTheOneWhoCalls(Database database) {
    var office = ComplaintFixture.in(database);
    var flowers = office.remedy("Flowers", RemedyKind.GIFT, new Effect.Nothing(), "900");
    try (var sandbox = open(office, "night_transfer", office.anna)) {
      var there = new Features(sandbox.database(), office.house.clock);
      sandbox.database().run(tx -> {
        assertThat(there.offices.store.current(tx).orElseThrow().office())
            .isEqualTo(database.read(office.house.offices::current).orElseThrow().office());
        assertThat(there.staff.store.all(tx)).isEqualTo(database.read(office.house.staff::all));
        assertThat(there.remedies.store.byId(tx, flowers.id())).contains(flowers);
        var client = there.clients.store.byId(tx, sandbox.client()).orElseThrow();
        assertThat(client.facts().name()).isEqualTo("Ian Winters");
        assertThat(client.standing().standing()).isEqualTo(Standing.A_STATUS);
      });
    }
  }

  @StoreTest
  void whatIsDoneInAPracticeOfficeNeverReachesTheRealOne(Database database) {
    var office = ComplaintFixture.in(database);
    try (var sandbox = open(office, "no_crew", office.anna)) {
      var there = new Features(sandbox.database(), office.house.clock);
      there.complaints.openComplaint.open(sandbox.client(), Optional.of(sandbox.request()), office.anna).orFail();
      assertThat(database.<Integer>read(tx -> office.use.store.openOf(tx, sandbox.client()).size())).isZero();
      assertThat(database.<Boolean>read(tx -> office.house.clients.byId(tx, sandbox.client()).isPresent())).isFalse();
    }
  }

  @Test
  void everyCaseCanBeEnteredInEveryLanguage() throws IOException {
    try (var database = BothDatabases.sqlite(temporary.resolve("office.db"))) {
      var office = ComplaintFixture.in(database);
      for (var language : Language.values()) {
        for (var script : PracticeCases.in(language)) {
          try (var sandbox =
              PracticeSandbox.open(temporary, database, script, language, office.anna, office.house.clock.instant())) {
            var name =
                sandbox.database().<String>read(
                    tx -> office.house.clients.byId(tx, sandbox.client()).orElseThrow().facts().name());
            assertThat(name).isEqualTo(script.caller().name());
          }
        }
      }
      assertThat(folders()).isZero();
    }
  }

  @StoreTest
  void nothingIsLeftOfAPracticeOfficeAndACrashLeavesItToTheNextStart(Database database) throws IOException {
    var office = ComplaintFixture.in(database);
    var crashed = Files.createDirectory(temporary.resolve("fifteen-practice-4711"));
    Files.writeString(crashed.resolve("lock"), "");
    Files.writeString(crashed.resolve("practice.db"), "left behind");
    var other = Files.createDirectory(temporary.resolve("somebody-elses"));
    try (var _ = open(office, "no_crew", office.anna)) {
      PracticeSandbox.sweep(temporary);
      assertThat(crashed).doesNotExist();
      assertThat(folders()).as("the one that runs").isEqualTo(1);
    }
    assertThat(folders()).isZero();
    assertThat(other).exists();
  }

  private long folders() throws IOException {
    try (var files = Files.list(temporary)) {
      return files.filter(file -> file.getFileName().toString().startsWith("fifteen-practice-")).count();
    }
  }
}
