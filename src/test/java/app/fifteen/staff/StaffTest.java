package app.fifteen.staff;

import static app.fifteen.request.HouseFixture.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TestClock;
import app.fifteen.office.Offices;
import app.fifteen.request.HouseFixture;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

class StaffTest {

  private static Staff at(Database database) {
    return at(database, new TestClock(moscow("2026-11-23T09:00")));
  }

  private static Staff at(Database database, Clock clock) {
    return new Staff(database, clock, new Offices());
  }

  @StoreTest
  void onlyASupervisorHires(Database database) {
    var supervisor = supervisor(database);
    var boris = database.write(tx -> at(database).store.add(tx, "Boris", Role.MANAGER)).actor();
    assertThat(hire(database, "Anna", boris))
        .isEqualTo(Outcome.refused("staff.supervisor_only", "Svetlana"));
    var anna = hire(database, "  Anna\u202E ", supervisor.actor()).orFail();
    assertThat(anna.name()).isEqualTo("Anna");
    assertThat(hire(database, "anna", supervisor.actor())).isEqualTo(Outcome.refused(Rejection.of("staff.name.taken", "Anna").at(StaffField.NAME)));
    assertThat(hire(database, " ", supervisor.actor())).isEqualTo(Outcome.refused(Rejection.of("staff.name.missing").at(StaffField.NAME)));
    assertThat(hire(database, "A".repeat(201), supervisor.actor()))
        .isEqualTo(Outcome.refused(Rejection.of("staff.name.too_long", 201, 200).at(StaffField.NAME)));
  }

  @StoreTest
  void theLastActiveSupervisorStaysOne(Database database) {
    var one = supervisor(database);
    var demoted = StaffDraft.named(one.name(), Role.MANAGER);
    assertThat(change(database, one, demoted, one.actor())).isEqualTo(Outcome.refused("staff.last_supervisor"));
    assertThat(change(database, one, gone(one), one.actor())).isEqualTo(Outcome.refused("staff.last_supervisor"));

    database.run(tx -> at(database).store.add(tx, "Tatiana", Role.SUPERVISOR));
    assertThat(change(database, one, demoted, one.actor()).orFail().role()).isEqualTo(Role.MANAGER);
  }

  @StoreTest
  void howToReachSomebodyIsStoredCleanAndReadBack(Database database) {
    var boss = supervisor(database);
    var draft =
        new StaffDraft(
            "Anna", Role.CURATOR, true, "8 (495) 000-14-11 доб. 104", " Anna@Office.Example ", " Company\tclients ");
    var anna = hiring(database).hire(draft, new PhotoChange.Keep(), boss.actor()).orFail();
    assertThat(anna.reach())
        .isEqualTo(
            new StaffMember.Reach(
                Optional.of(new Phone("+74950001411", "104")), Optional.of(new Email("anna@office.example")),
                Optional.of("Company clients")));
    assertThat(database.read(tx -> at(database).store.byId(tx, anna.id())).orElseThrow()).isEqualTo(anna);

    var without = change(database, anna, StaffDraft.named("Anna", Role.CURATOR), boss.actor()).orFail();
    assertThat(without.reach()).isEqualTo(StaffMember.Reach.NONE);
    assertThat(database.read(tx -> at(database).store.byId(tx, anna.id())).orElseThrow()).isEqualTo(without);
  }

  @StoreTest
  void whatCannotBeDialledOrWrittenToIsRefusedAndNothingIsStored(Database database) {
    var boss = supervisor(database);
    var draft = new StaffDraft("Anna", Role.MANAGER, true, "9".repeat(40), "anna", "D".repeat(201));
    var problems = StaffReader.read(draft, List.of(), "RU").problems();
    assertThat(problems).containsOnlyKeys(StaffField.PHONE, StaffField.EMAIL, StaffField.DEPARTMENT);
    assertThat(hiring(database).hire(draft, new PhotoChange.Put(new byte[] {1}), boss.actor()))
        .isEqualTo(Outcome.refused(problems.get(StaffField.PHONE).at(StaffField.PHONE)));
    assertThat(database.<List<StaffMember>>read(at(database).store::all)).containsExactly(boss);
  }

  @StoreTest
  void aPhotoIsReplacedKeptAndTakenAway(Database database) {
    var boss = supervisor(database);
    var draft = StaffDraft.named("Svetlana", Role.SUPERVISOR);
    var first = new PhotoChange.Put(new byte[] {1, 2, 3});
    var second = new PhotoChange.Put(new byte[] {4, 5});
    for (var photo : List.of(first, second, new PhotoChange.Keep())) {
      changing(database).change(boss.id(), draft, photo, boss.actor()).orFail();
    }
    assertThat(photo(database, boss)).hasValueSatisfying(png -> assertThat(png).containsExactly(4, 5));
    changing(database).change(boss.id(), draft, new PhotoChange.Remove(), boss.actor()).orFail();
    assertThat(photo(database, boss)).isEmpty();
    var refused = changing(database).change(boss.id(), StaffDraft.named(" ", Role.SUPERVISOR), first, boss.actor());
    assertThat(refused).isEqualTo(Outcome.refused(Rejection.of("staff.name.missing").at(StaffField.NAME)));
    assertThat(photo(database, boss)).as("nothing is stored half").isEmpty();
  }

  @StoreTest
  void whoGoesOnDutyIsOnDutyFromThenOn(Database database) {
    var clock = new TestClock(moscow("2026-11-23T09:00"));
    var goOnDuty = at(database, clock).goOnDuty;
    var first = supervisor(database);
    var second = hire(database, "Anna", first.actor()).orFail();
    goOnDuty.goOnDuty(first.id()).orFail();
    clock.pass(Duration.ofHours(1));
    goOnDuty.goOnDuty(second.id()).orFail();
    var now = clock.instant();
    database.run(
        tx -> {
          assertThat(at(database).store.onDuty(tx, now)).contains(second);
          assertThat(at(database).store.onDuty(tx, now.minusMillis(1))).contains(first);
          assertThat(at(database).store.roster(tx, now).at(now.minusMillis(1))).contains(first.id());
        });
  }

  @StoreTest
  void whoLeftGoesOnDutyNoMore(Database database) {
    var supervisor = supervisor(database);
    var anna = hire(database, "Anna", supervisor.actor()).orFail();
    change(database, anna, gone(anna), supervisor.actor()).orFail();
    assertThat(at(database).goOnDuty.goOnDuty(anna.id()))
        .isEqualTo(Outcome.refused("staff.left", "Anna"));
  }

  private StaffMember supervisor(Database database) {
    HouseFixture.in(database);
    return database.write(tx -> at(database).store.add(tx, "Svetlana", Role.SUPERVISOR));
  }

  private HireStaff hiring(Database database) {
    return at(database).hireStaff;
  }

  private ChangeStaff changing(Database database) {
    return at(database).changeStaff;
  }

  private Outcome<StaffMember> hire(Database database, String name, Actor actor) {
    return hiring(database).hire(StaffDraft.named(name, Role.MANAGER), new PhotoChange.Keep(), actor);
  }

  private Outcome<StaffMember> change(Database database, StaffMember who, StaffDraft wanted, Actor actor) {
    return changing(database).change(who.id(), wanted, new PhotoChange.Keep(), actor);
  }

  private static StaffDraft gone(StaffMember who) {
    return new StaffDraft(who.name(), who.role(), false, "", "", "");
  }

  private Optional<byte[]> photo(Database database, StaffMember who) {
    return database.read(tx -> at(database).photos.photo(tx, who.id()));
  }
}
