package app.fifteen.makegood;

import static app.fifteen.request.HouseFixture.moscow;
import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.StaffId;
import app.fifteen.request.Action;
import app.fifteen.request.HouseFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

class FindMissesTest {

  private static final Instant DUE = moscow("2026-11-23T10:15");
  private static final Action REACH = new Action.Reach(ContactHow.CALL, "");

  private HouseFixture house;
  private MakeGoodFixture goods;
  private Actor anna;
  private Actor boris;
  private Actor svetlana;

  private void house(Database database) {
    house = HouseFixture.in(database);
    goods = new MakeGoodFixture(house);
    anna = house.hire("Anna", Role.MANAGER);
    boris = house.hire("Boris", Role.MANAGER);
    svetlana = house.hire("Svetlana", Role.SUPERVISOR);
  }

  @StoreTest
  void nothingIsMissedUntilStrictlyAfterTheDueInstant(Database database) {
    house(database);
    newRequest(house).claimedBy(anna).stored();
    assertThat(goods.misses.nextAt()).contains(DUE);
    assertThat(findAt(DUE)).isEmpty();
    assertThat(findAt(DUE.plusMillis(1))).hasSize(1);
    assertThat(findAt(DUE.plusSeconds(1))).isEmpty();
    assertThat(goods.misses.nextAt()).contains(DUE.plus(Duration.ofHours(24)));
  }

  @StoreTest
  void aMissTellsWhatIsOwedSinceWhenAndUntilWhen(Database database) {
    house(database);
    var request = newRequest(house).claimedBy(anna).stored();
    var miss = findAt(DUE.plusSeconds(1)).getFirst();
    assertThat(miss)
        .isEqualTo(new Miss(miss.makeGood(), request, 1, Optional.of(anna.id()), DUE));
    var owed = goods.get(miss.makeGood());
    assertThat(owed.gift()).isEqualTo("Asti Martini, Ferrero Rocher");
    assertThat(owed.cost()).isEqualTo(MakeGoodFixture.rubles("1700.00"));
    assertThat(owed.progress()).isEqualTo(new Progress.Owed());
    assertThat(owed.escalatesAt()).isEqualTo(moscow("2026-11-25T10:15"));
    assertThat(owed.overdue(owed.escalatesAt())).isFalse();
    assertThat(owed.overdue(owed.escalatesAt().plusMillis(1))).isTrue();
  }

  @StoreTest
  void afterDaysWithoutTheProgramBothRungsStandWithTheirTrueTimes(Database database) {
    house(database);
    newRequest(house).claimedBy(anna).stored();
    var found = findAt(moscow("2026-12-07T09:00"));
    assertThat(found).extracting(Miss::rung).containsExactlyInAnyOrder(1, 2);
    assertThat(found)
        .extracting(Miss::owedAt)
        .containsExactlyInAnyOrder(DUE, DUE.plus(Duration.ofHours(24)));
    assertThat(found).extracting(Miss::debtor).containsOnly(Optional.of(anna.id()));
    assertThat(goods.misses.nextAt()).isEmpty();
    assertThat(goods.all(svetlana)).allMatch(owed -> owed.missedDue().equals(DUE));
  }

  @StoreTest
  void answeredLateBeforeTheSecondRungOwesTheFirstOnly(Database database) {
    house(database);
    newRequest(house).claimedBy(anna).reachedAfter(Duration.ofHours(3), anna).stored();
    assertThat(findAt(moscow("2026-12-07T09:00"))).extracting(Miss::rung).containsExactly(1);
    assertThat(goods.misses.nextAt()).isEmpty();
  }

  @StoreTest
  void answeredAfterTheSecondRungOwesBoth(Database database) {
    house(database);
    newRequest(house).claimedBy(anna).reachedAfter(Duration.ofHours(25), anna).stored();
    assertThat(findAt(moscow("2026-12-07T09:00"))).extracting(Miss::rung).containsExactlyInAnyOrder(1, 2);
  }

  @StoreTest
  void answeredAtTheDueInstantOwesNothing(Database database) {
    house(database);
    newRequest(house).claimedBy(anna).reachedAfter(Duration.ofMinutes(15), anna).stored();
    assertThat(findAt(moscow("2026-12-07T09:00"))).isEmpty();
  }

  @StoreTest
  void theSecondRungComesADayLaterAndFallsOnTheSamePerson(Database database) {
    house(database);
    var request = newRequest(house).claimedBy(anna).stored();
    findAt(DUE.plusSeconds(1));
    house.handle.handle(request, new Action.TakeOn(), svetlana).orFail();
    assertThat(findAt(DUE.plus(Duration.ofHours(24)))).isEmpty();
    var second = findAt(DUE.plus(Duration.ofHours(24)).plusMillis(1));
    assertThat(second).extracting(Miss::rung).containsExactly(2);
    assertThat(second.getFirst().debtor()).contains(anna.id());
  }

  @StoreTest
  void aMissIsFoundOnceFromTwoDesks(Database database) throws Exception {
    house(database);
    newRequest(house).stored(700);
    var other = house.fromAnotherDesk();
    house.clock.set(moscow("2026-11-25T12:00"));
    var together = new CyclicBarrier(2);
    try (other.database;
        var threads = Executors.newFixedThreadPool(2)) {
      var here = threads.submit(() -> find(goods, together));
      var there = threads.submit(() -> find(new MakeGoodFixture(other), together));
      assertThat(here.get().size() + there.get().size()).isEqualTo(1400);
    }
    assertThat(goods.all(svetlana)).hasSize(1400);
  }

  @StoreTest
  void whatWasReceivedBeforeEnforcementOwesNothing(Database database) {
    house(database);
    house.apply("enforcement_start = \"2026-12-01\"\n" + HouseFixture.OFFICE);
    newRequest(house).claimedBy(anna).stored();
    assertThat(goods.misses.nextAt()).isEmpty();
    assertThat(findAt(moscow("2026-12-07T09:00"))).isEmpty();
  }

  @StoreTest
  void whoHeldItAtTheDueInstantOwesEvenIfSomebodyTookOverLater(Database database) {
    house(database);
    newRequest(house)
        .claimedBy(anna)
        .then(Duration.ofMinutes(16), new Action.TakeOn(), svetlana)
        .stored();
    assertThat(debtorAt(moscow("2026-11-23T11:00"))).contains(anna.id());
  }

  @StoreTest
  void whoTookOverInTimeOwes(Database database) {
    house(database);
    newRequest(house)
        .claimedBy(anna)
        .then(Duration.ofMinutes(15), new Action.TakeOn(), svetlana)
        .stored();
    assertThat(debtorAt(moscow("2026-11-23T11:00"))).contains(svetlana.id());
  }

  @StoreTest
  void whoCalledInVainHeldItThough(Database database) {
    house(database);
    newRequest(house)
        .then(Duration.ofMinutes(5), new Action.CallUnanswered(""), anna)
        .then(Duration.ofMinutes(20), new Action.TakeOn(), svetlana)
        .stored();
    assertThat(debtorAt(moscow("2026-11-23T11:00"))).contains(anna.id());
  }

  @StoreTest
  void anUndoneClaimHeldNothing(Database database) {
    house(database);
    house.onDuty(boris, moscow("2026-11-23T09:00"));
    var request = newRequest(house).stored();
    house.clock.pass(Duration.ofMinutes(1));
    house.undo.undo(house.handle.handle(request, new Action.TakeOn(), anna).orFail(), anna).orFail();
    assertThat(debtorAt(moscow("2026-11-23T11:00"))).contains(boris.id());
  }

  @StoreTest
  void unclaimedItFallsOnWhoeverWasOnDutyThen(Database database) {
    house(database);
    house.onDuty(anna, moscow("2026-11-23T09:00"));
    house.onDuty(boris, DUE);
    house.onDuty(svetlana, DUE.plusMillis(1));
    newRequest(house).reachedAfter(Duration.ofMinutes(20), anna).stored();
    assertThat(debtorAt(moscow("2026-11-23T11:00"))).contains(boris.id());
  }

  @StoreTest
  void whereNobodyIsKnownTheDutyStandsWithoutADebtor(Database database) {
    house(database);
    newRequest(house).stored();
    assertThat(debtorAt(moscow("2026-11-23T11:00"))).isEmpty();
    assertThat(goods.rows(MakeGoodScope.MY_COMPANIES, MakeGoodFilter.OPEN, svetlana)).hasSize(1);
  }

  @StoreTest
  void aReopenedRequestCountsFromItsOwnDueInstant(Database database) {
    house(database);
    var request =
        newRequest(house)
            .claimedBy(anna)
            .reachedAfter(Duration.ofMinutes(5), anna)
            .then(Duration.ofMinutes(10), new Action.Resolve(""), anna)
            .then(Duration.ofHours(1), new Action.Reopen(""), anna)
            .then(Duration.ofHours(2), REACH, anna)
            .stored();
    var found = findAt(moscow("2026-12-07T09:00"));
    assertThat(found)
        .extracting(Miss::request, Miss::owedAt)
        .containsExactly(tuple(request, moscow("2026-11-23T11:15")));
  }

  @StoreTest
  void aMissOfTheFirstEpisodeIsFoundAfterReopening(Database database) {
    house(database);
    newRequest(house)
        .claimedBy(anna)
        .reachedAfter(Duration.ofMinutes(20), anna)
        .then(Duration.ofMinutes(21), new Action.Resolve(""), anna)
        .then(Duration.ofMinutes(22), new Action.Reopen(""), anna)
        .stored();
    assertThat(findAt(moscow("2026-11-23T10:25"))).extracting(Miss::owedAt).containsExactly(DUE);
    assertThat(goods.misses.nextAt()).contains(moscow("2026-11-23T10:37"));
    // R12: one duty per request and rung, whatever the second episode brings.
    assertThat(findAt(moscow("2026-11-23T10:40"))).isEmpty();
  }

  @StoreTest
  void findingLeavesTheVersionAloneSoThatAnUndoStillWorks(Database database) {
    house(database);
    var request = newRequest(house).stored();
    house.clock.set(DUE.minusSeconds(2));
    var undo = house.handle.handle(request, new Action.TakeOn(), anna).orFail();
    assertThat(findAt(DUE.plusSeconds(1))).hasSize(1);
    assertThat(house.undo.undo(undo, anna)).isInstanceOf(Outcome.Done.class);
    assertThat(findAt(DUE.plusSeconds(2))).isEmpty();
    assertThat(goods.misses.nextAt()).contains(DUE.plus(Duration.ofHours(24)));
  }

  @StoreTest
  void laterPoliciesDoNotChangeWhatIsOwed(Database database) {
    house(database);
    newRequest(house).claimedBy(anna).stored();
    house.apply(HouseFixture.OFFICE.replace("1700.00", "9.00").replace("24h", "1h"));
    var found = findAt(moscow("2026-11-23T12:00"));
    assertThat(found).hasSize(1);
    assertThat(goods.get(found.getFirst().makeGood()).cost()).isEqualTo(MakeGoodFixture.rubles("1700.00"));
  }

  private List<Miss> findAt(Instant now) {
    house.clock.set(now);
    return goods.misses.find();
  }

  private Optional<StaffId> debtorAt(Instant now) {
    return findAt(now).getFirst().debtor();
  }

  private static List<Miss> find(MakeGoodFixture goods, CyclicBarrier together) throws Exception {
    together.await();
    return goods.misses.find();
  }
}
