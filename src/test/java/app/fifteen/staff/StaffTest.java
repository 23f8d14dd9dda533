package app.fifteen.staff;

import static app.fifteen.request.HouseFixture.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import java.time.Duration;

class StaffTest {

  private final StaffStore staff = new StaffStore();

  @StoreTest
  void onlyASupervisorHires(Database database) {
    var hire = new HireStaff(database, staff);
    var supervisor = supervisor(database);
    assertThat(hire.hire("Anna", Role.SUPERVISOR, new Actor(supervisor.id(), "Boris", Role.MANAGER)))
        .isEqualTo(Outcome.refused("staff.supervisor_only", "Svetlana"));
    var anna = hire.hire("  Anna\u202E ", Role.MANAGER, supervisor.actor()).orFail();
    assertThat(anna.name()).isEqualTo("Anna");
    assertThat(hire.hire("anna", Role.MANAGER, supervisor.actor()))
        .isEqualTo(Outcome.refused("staff.name.taken", "Anna"));
    assertThat(hire.hire(" ", Role.MANAGER, supervisor.actor())).isEqualTo(Outcome.refused("staff.name.missing"));
    assertThat(hire.hire("A".repeat(201), Role.MANAGER, supervisor.actor()))
        .isEqualTo(Outcome.refused("staff.name.too_long", 201, 200));
  }

  @StoreTest
  void theLastActiveSupervisorStaysOne(Database database) {
    var change = new ChangeStaff(database, staff);
    var one = supervisor(database);
    var demoted = new StaffMember(one.id(), one.name(), Role.MANAGER, true);
    var gone = new StaffMember(one.id(), one.name(), Role.SUPERVISOR, false);
    assertThat(change.change(demoted, one.actor())).isEqualTo(Outcome.refused("staff.last_supervisor"));
    assertThat(change.change(gone, one.actor())).isEqualTo(Outcome.refused("staff.last_supervisor"));

    new HireStaff(database, staff).hire("Tatiana", Role.SUPERVISOR, one.actor()).orFail();
    assertThat(change.change(demoted, one.actor())).isEqualTo(Outcome.done(demoted));
  }

  @StoreTest
  void whoGoesOnDutyIsItFromThenOn(Database database) {
    var clock = new TestClock(moscow("2026-11-23T09:00"));
    var goOnDuty = new GoOnDuty(database, staff, clock);
    var first = supervisor(database);
    var second = new HireStaff(database, staff).hire("Anna", Role.MANAGER, first.actor()).orFail();
    goOnDuty.goOnDuty(first.id()).orFail();
    clock.pass(Duration.ofHours(1));
    goOnDuty.goOnDuty(second.id()).orFail();
    var now = clock.instant();
    database.run(
        tx -> {
          assertThat(staff.onDuty(tx, now)).contains(second);
          assertThat(staff.onDuty(tx, now.minusMillis(1))).contains(first);
          assertThat(staff.roster(tx, now).at(now.minusMillis(1))).contains(first.id());
        });
  }

  @StoreTest
  void whoLeftGoesOnDutyNoMore(Database database) {
    var supervisor = supervisor(database);
    var anna = new HireStaff(database, staff).hire("Anna", Role.MANAGER, supervisor.actor()).orFail();
    new ChangeStaff(database, staff)
        .change(new StaffMember(anna.id(), anna.name(), anna.role(), false), supervisor.actor())
        .orFail();
    assertThat(new GoOnDuty(database, staff, new TestClock(moscow("2026-11-23T09:00"))).goOnDuty(anna.id()))
        .isEqualTo(Outcome.refused("staff.left", "Anna"));
  }

  private StaffMember supervisor(Database database) {
    return database.write(tx -> staff.add(tx, "Svetlana", Role.SUPERVISOR));
  }
}
