package app.fifteen.staff;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;
import app.fifteen.office.OfficeFixture;
import app.fifteen.office.Offices;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class BecomeSupervisorTest {

  private static final Instant NOW = Instant.parse("2026-12-04T10:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private static Staff at(Database database) {
    return new Staff(database, CLOCK, new Offices());
  }

  /** As {@code office apply} leaves it. */
  private static Staff fromItsFile(Database database) {
    var staff = at(database);
    staff.applyOffice.apply(OfficeFixture.newOffice().make(), Optional.empty()).orFail();
    return staff;
  }

  private static List<StaffMember> all(Database database) {
    return database.read(at(database).store::all);
  }

  private static Optional<StaffMember> onDuty(Database database) {
    return database.read(tx -> at(database).store.onDuty(tx, NOW));
  }

  @StoreTest
  void theFirstPersonOfAnOfficeFromAFileIsItsSupervisorAndOnDuty(Database database) {
    var first = fromItsFile(database).becomeSupervisor.become("  Анна ", FirstDay.NOTHING).orFail();
    assertThat(first.name()).isEqualTo("Анна");
    assertThat(Permission.KEEP_STAFF.of(first)).isTrue();
    assertThat(onDuty(database)).contains(first);
  }

  @StoreTest
  void somebodyWhomAnImportHasNamedBecomesItInsteadOfBeingEnteredTwice(Database database) {
    var staff = fromItsFile(database);
    var anna = database.write(tx -> staff.store.addNamed(tx, "Анна"));
    var days = new AtomicInteger();
    var supervisor = staff.becomeSupervisor.become("анна", _ -> days.incrementAndGet()).orFail();
    assertThat(supervisor.id()).isEqualTo(anna.id());
    assertThat(all(database)).containsExactly(supervisor).allMatch(Permission.KEEP_STAFF::of);
    assertThat(days).as("the office's first day begins").hasValue(1);
  }

  @StoreTest
  void somebodyNewBecomesItAmongThoseWhomAnImportHasNamedAndWhoIsOnDutyStays(Database database) {
    var staff = fromItsFile(database);
    var boris = database.write(tx -> staff.store.addNamed(tx, "Борис"));
    staff.goOnDuty.goOnDuty(boris.id()).orFail();
    staff.becomeSupervisor.become("Анна", FirstDay.NOTHING).orFail();
    assertThat(all(database)).extracting(StaffMember::name).containsExactly("Анна", "Борис");
    assertThat(onDuty(database)).contains(boris);
  }

  @StoreTest
  void whoeverLeftComesBackAsSupervisorWhereNobodyElseIs(Database database) {
    var staff = fromItsFile(database);
    database.run(
        tx -> {
          var gone = staff.store.add(tx, "Анна", Role.SUPERVISOR);
          staff.store.update(tx, new StaffMember(gone.id(), gone.name(), gone.role(), false, gone.reach()));
        });
    staff.becomeSupervisor.become("Анна", FirstDay.NOTHING).orFail();
    assertThat(all(database)).hasSize(1).allMatch(Permission.KEEP_STAFF::of);
  }

  @StoreTest
  void nobodyBecomesItBesideAnActiveSupervisor(Database database) {
    var become = fromItsFile(database).becomeSupervisor;
    become.become("Анна", FirstDay.NOTHING).orFail();
    assertThat(become.become("Борис", FirstDay.NOTHING)).isEqualTo(Outcome.refused("staff.supervised_already", "Анна"));
    assertThat(become.become("Анна", FirstDay.NOTHING)).isEqualTo(Outcome.refused("staff.supervised_already", "Анна"));
    assertThat(all(database)).hasSize(1);
  }

  @StoreTest
  void withoutANameNobodyBecomesIt(Database database) {
    assertThat(fromItsFile(database).becomeSupervisor.become("\t", FirstDay.NOTHING))
        .isEqualTo(Outcome.refused("staff.name.missing"));
    assertThat(all(database)).isEmpty();
  }

  @StoreTest
  void ofTwoDesksAtTheSameMomentOneWins(Database database) throws Exception {
    fromItsFile(database);
    try (var other = BothDatabases.again(database);
        var desks = Executors.newFixedThreadPool(2)) {
      var outcomes =
          desks.invokeAll(
              Stream.of(database, other)
                  .<Callable<Outcome<StaffMember>>>map(
                      desk -> () -> at(desk).becomeSupervisor.become(desk == database ? "Анна" : "Борис", FirstDay.NOTHING))
                  .toList());
      assertThat(outcomes).map(outcome -> outcome.get() instanceof Outcome.Done).containsOnlyOnce(true);
    }
    assertThat(all(database)).hasSize(1);
  }
}
