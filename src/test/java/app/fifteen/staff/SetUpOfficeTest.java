package app.fifteen.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.Role;
import app.fifteen.office.Office;
import app.fifteen.office.OfficeFixture;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.Offices;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

class SetUpOfficeTest {

  private static final Instant NOW = Instant.parse("2026-12-04T10:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final Offices offices = new Offices();

  private Staff at(Database database) {
    return new Staff(database, CLOCK, offices);
  }

  private SetUpOffice setUp(Database database) {
    return at(database).setUpOffice;
  }

  private static Office office() {
    return OfficeFixture.newOffice().named("Можайка").make();
  }

  private static Rejection refusal(Outcome<?> outcome) {
    return outcome.either(_ -> null, rejection -> rejection);
  }

  private Optional<StaffMember> onDuty(Database database) {
    return database.read(tx -> at(database).store.onDuty(tx, NOW));
  }

  @StoreTest
  void theOfficeIsInForceAndItsSupervisorOnDuty(Database database) {
    var opened = setUp(database).setUp(office(), "  Анна  Соколова ").orFail();
    assertThat(opened.supervisor().name()).isEqualTo("Анна Соколова");
    assertThat(opened.supervisor().role()).isEqualTo(Role.SUPERVISOR);
    assertThat(database.read(offices.store::current)).map(OfficePolicy::office).contains(opened.policy().office());
    assertThat(onDuty(database)).contains(opened.supervisor());
  }

  @StoreTest
  void anOfficeThatCannotBeGivenWhatItNeedsOnItsFirstDayIsNotSetUp(Database database) {
    FirstDay broken =
        _ -> {
          throw new IllegalStateException("no remedies");
        };
    assertThatThrownBy(() -> setUp(database).setUp(office(), "Анна", broken)).hasMessage("no remedies");
    assertThat(database.read(offices.store::current)).isEmpty();
    assertThat(database.read(at(database).store::all)).isEmpty();
  }

  @StoreTest
  void whoeverComesSecondIsTold(Database database) {
    setUp(database).setUp(office(), "Анна");
    var second = setUp(database).setUp(OfficeFixture.newOffice().named("Other").make(), "Борис");
    assertThat(refusal(second)).isEqualTo(Rejection.of("setup.already", "Можайка"));
    assertThat(database.read(at(database).store::all)).extracting(StaffMember::name).containsExactly("Анна");
  }

  @StoreTest
  void ofTwoDesksAtTheSameMomentOneWins(Database database) throws Exception {
    try (var other = BothDatabases.again(database);
        var desks = Executors.newFixedThreadPool(2)) {
      var outcomes =
          desks.invokeAll(
              Stream.of(database, other)
                  .<Callable<Outcome<SetUpOffice.Opened>>>map(
                      desk -> () -> new Staff(desk, CLOCK, new Offices()).setUpOffice.setUp(office(), "Анна"))
                  .toList());
      assertThat(outcomes).map(outcome -> outcome.get() instanceof Outcome.Done).containsOnlyOnce(true);
    }
    assertThat(database.read(at(database).store::all)).hasSize(1);
  }

  @StoreTest
  void refusesWhatCannotBeAnOfficeAndStoresNothing(Database database) {
    var setUp = setUp(database);
    assertThat(refusal(setUp.setUp(OfficeFixture.newOffice().named(" ").make(), "Анна")).key())
        .isEqualTo("setup.name.missing");
    assertThat(refusal(setUp.setUp(OfficeFixture.newOffice().named("x".repeat(201)).make(), "Анна")).key())
        .isEqualTo("setup.name.too_long");
    assertThat(refusal(setUp.setUp(office(), "\t")).key()).isEqualTo("staff.name.missing");
    assertThat(refusal(setUp.setUp(OfficeFixture.newOffice().closedEveryDay().make(), "Анна")).key())
        .isEqualTo("calendar.never_opens");
    assertThat(database.read(offices.store::current)).isEmpty();
    assertThat(database.read(at(database).store::all)).isEmpty();
  }
}
