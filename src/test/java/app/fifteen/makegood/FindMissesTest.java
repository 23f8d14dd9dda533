package app.fifteen.makegood;

import static app.fifteen.makegood.MakeGoodFixture.DUE;
import static app.fifteen.request.HouseFixture.moscow;
import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Outcome;
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

  private static final Action REACH = new Action.Reach(ContactHow.CALL, "");

  private MakeGoodFixture at;

  @StoreTest
  void nothingIsMissedUntilStrictlyAfterTheDueInstant(Database database) {
    at = MakeGoodFixture.in(database);
    newRequest(at.house).claimedBy(at.anna).stored();
    assertThat(at.misses.nextAt()).contains(DUE);
    assertThat(findAt(DUE)).isEmpty();
    assertThat(findAt(DUE.plusMillis(1))).hasSize(1);
    assertThat(findAt(DUE.plusSeconds(1))).isEmpty();
    assertThat(at.misses.nextAt()).contains(DUE.plus(Duration.ofHours(24)));
  }

  @StoreTest
  void aMissTellsWhatIsOwedSinceWhenAndUntilWhen(Database database) {
    at = MakeGoodFixture.in(database);
    var request = newRequest(at.house).claimedBy(at.anna).stored();
    var miss = findAt(DUE.plusSeconds(1)).getFirst();
    assertThat(miss)
        .isEqualTo(new Miss(miss.makeGood(), request, 1, Optional.of(at.anna.id()), DUE));
    var owed = at.get(miss.makeGood());
    assertThat(owed.gift()).isEqualTo("Asti Martini, Ferrero Rocher");
    assertThat(owed.cost()).isEqualTo(MakeGoodFixture.rubles("1700.00"));
    assertThat(owed.progress()).isEqualTo(new MakeGoodProgress.Owed());
    assertThat(owed.escalatesAt()).isEqualTo(moscow("2026-11-25T10:15"));
    assertThat(owed.overdue(owed.escalatesAt())).isFalse();
    assertThat(owed.overdue(owed.escalatesAt().plusMillis(1))).isTrue();
  }

  @StoreTest
  void afterDaysWithoutTheProgramBothRungsStandWithTheirTrueTimes(Database database) {
    at = MakeGoodFixture.in(database);
    newRequest(at.house).claimedBy(at.anna).stored();
    var found = findAt(moscow("2026-12-07T09:00"));
    assertThat(found).extracting(Miss::rung).containsExactlyInAnyOrder(1, 2);
    assertThat(found)
        .extracting(Miss::owedAt)
        .containsExactlyInAnyOrder(DUE, DUE.plus(Duration.ofHours(24)));
    assertThat(found).extracting(Miss::debtor).containsOnly(Optional.of(at.anna.id()));
    assertThat(at.misses.nextAt()).isEmpty();
    assertThat(at.all(at.svetlana)).allMatch(owed -> owed.missedDue().equals(DUE));
  }

  @StoreTest
  void answeredLateBeforeTheSecondRungOwesTheFirstOnly(Database database) {
    at = MakeGoodFixture.in(database);
    newRequest(at.house).claimedBy(at.anna).reachedAfter(Duration.ofHours(3), at.anna).stored();
    assertThat(findAt(moscow("2026-12-07T09:00"))).extracting(Miss::rung).containsExactly(1);
    assertThat(at.misses.nextAt()).isEmpty();
  }

  @StoreTest
  void answeredAfterTheSecondRungOwesBoth(Database database) {
    at = MakeGoodFixture.in(database);
    newRequest(at.house).claimedBy(at.anna).reachedAfter(Duration.ofHours(25), at.anna).stored();
    assertThat(findAt(moscow("2026-12-07T09:00"))).extracting(Miss::rung).containsExactlyInAnyOrder(1, 2);
  }

  @StoreTest
  void answeredAtTheDueInstantOwesNothing(Database database) {
    at = MakeGoodFixture.in(database);
    newRequest(at.house).claimedBy(at.anna).reachedAfter(Duration.ofMinutes(15), at.anna).stored();
    assertThat(findAt(moscow("2026-12-07T09:00"))).isEmpty();
  }

  @StoreTest
  void theSecondRungComesADayLaterAndFallsOnTheSamePerson(Database database) {
    at = MakeGoodFixture.in(database);
    var request = newRequest(at.house).claimedBy(at.anna).stored();
    findAt(DUE.plusSeconds(1));
    at.house.handle.handle(request, new Action.TakeOn(), at.svetlana).orFail();
    assertThat(findAt(DUE.plus(Duration.ofHours(24)))).isEmpty();
    var second = findAt(DUE.plus(Duration.ofHours(24)).plusMillis(1));
    assertThat(second).extracting(Miss::rung).containsExactly(2);
    assertThat(second.getFirst().debtor()).contains(at.anna.id());
  }

  @StoreTest
  void aMissIsFoundOnceFromTwoDesks(Database database) throws Exception {
    at = MakeGoodFixture.in(database);
    newRequest(at.house).stored(700);
    var other = at.fromAnotherDesk();
    at.house.clock.set(moscow("2026-11-25T12:00"));
    var together = new CyclicBarrier(2);
    try (other.house.database;
        var threads = Executors.newFixedThreadPool(2)) {
      var here = threads.submit(() -> find(at, together));
      var there = threads.submit(() -> find(other, together));
      assertThat(here.get().size() + there.get().size()).isEqualTo(1400);
    }
    assertThat(at.all(at.svetlana)).hasSize(1400);
  }

  @StoreTest
  void whatWasReceivedBeforeEnforcementOwesNothing(Database database) {
    at = MakeGoodFixture.in(database);
    at.house.apply("enforcement_start = \"2026-12-01\"\n" + HouseFixture.OFFICE);
    newRequest(at.house).claimedBy(at.anna).stored();
    assertThat(at.misses.nextAt()).isEmpty();
    assertThat(findAt(moscow("2026-12-07T09:00"))).isEmpty();
  }

  @StoreTest
  void whoHeldItAtTheDueInstantOwesEvenIfSomebodyTookOverLater(Database database) {
    at = MakeGoodFixture.in(database);
    newRequest(at.house)
        .claimedBy(at.anna)
        .then(Duration.ofMinutes(16), new Action.TakeOn(), at.svetlana)
        .stored();
    assertThat(debtorAt(moscow("2026-11-23T11:00"))).contains(at.anna.id());
  }

  @StoreTest
  void whoTookOverInTimeOwes(Database database) {
    at = MakeGoodFixture.in(database);
    newRequest(at.house)
        .claimedBy(at.anna)
        .then(Duration.ofMinutes(15), new Action.TakeOn(), at.svetlana)
        .stored();
    assertThat(debtorAt(moscow("2026-11-23T11:00"))).contains(at.svetlana.id());
  }

  @StoreTest
  void whoCalledInVainHeldTheRequestAndOwes(Database database) {
    at = MakeGoodFixture.in(database);
    newRequest(at.house)
        .then(Duration.ofMinutes(5), new Action.CallUnanswered(""), at.anna)
        .then(Duration.ofMinutes(20), new Action.TakeOn(), at.svetlana)
        .stored();
    assertThat(debtorAt(moscow("2026-11-23T11:00"))).contains(at.anna.id());
  }

  @StoreTest
  void aClaimThatWasUndoneMakesNobodyOwe(Database database) {
    at = MakeGoodFixture.in(database);
    at.house.onDuty(at.boris, moscow("2026-11-23T09:00"));
    var request = newRequest(at.house).stored();
    at.house.clock.pass(Duration.ofMinutes(1));
    at.house.undo.undo(at.house.handle.handle(request, new Action.TakeOn(), at.anna).orFail(), at.anna).orFail();
    assertThat(debtorAt(moscow("2026-11-23T11:00"))).contains(at.boris.id());
  }

  @StoreTest
  void anUnclaimedRequestFallsOnWhoeverWasOnDutyThen(Database database) {
    at = MakeGoodFixture.in(database);
    at.house.onDuty(at.anna, moscow("2026-11-23T09:00"));
    at.house.onDuty(at.boris, DUE);
    at.house.onDuty(at.svetlana, DUE.plusMillis(1));
    newRequest(at.house).reachedAfter(Duration.ofMinutes(20), at.anna).stored();
    assertThat(debtorAt(moscow("2026-11-23T11:00"))).contains(at.boris.id());
  }

  @StoreTest
  void whereNobodyIsKnownTheDutyStandsWithoutADebtor(Database database) {
    at = MakeGoodFixture.in(database);
    newRequest(at.house).stored();
    assertThat(debtorAt(moscow("2026-11-23T11:00"))).isEmpty();
    assertThat(at.rows(MakeGoodScope.MY_COMPANIES, MakeGoodFilter.OPEN, at.svetlana)).hasSize(1);
  }

  @StoreTest
  void aReopenedRequestCountsFromItsOwnDueInstant(Database database) {
    at = MakeGoodFixture.in(database);
    var request =
        newRequest(at.house)
            .claimedBy(at.anna)
            .reachedAfter(Duration.ofMinutes(5), at.anna)
            .then(Duration.ofMinutes(10), new Action.Resolve(""), at.anna)
            .then(Duration.ofHours(1), new Action.Reopen(""), at.anna)
            .then(Duration.ofHours(2), REACH, at.anna)
            .stored();
    var found = findAt(moscow("2026-12-07T09:00"));
    assertThat(found)
        .extracting(Miss::request, Miss::owedAt)
        .containsExactly(tuple(request, moscow("2026-11-23T11:15")));
  }

  @StoreTest
  void aMissOfTheFirstEpisodeIsFoundAfterReopening(Database database) {
    at = MakeGoodFixture.in(database);
    newRequest(at.house)
        .claimedBy(at.anna)
        .reachedAfter(Duration.ofMinutes(20), at.anna)
        .then(Duration.ofMinutes(21), new Action.Resolve(""), at.anna)
        .then(Duration.ofMinutes(22), new Action.Reopen(""), at.anna)
        .stored();
    assertThat(findAt(moscow("2026-11-23T10:25"))).extracting(Miss::owedAt).containsExactly(DUE);
    assertThat(at.misses.nextAt()).contains(moscow("2026-11-23T10:37"));
    // R12: one duty per request and rung, whatever the second episode brings.
    assertThat(findAt(moscow("2026-11-23T10:40"))).isEmpty();
  }

  @StoreTest
  void findingLeavesTheVersionAloneSoThatAnUndoStillWorks(Database database) {
    at = MakeGoodFixture.in(database);
    var request = newRequest(at.house).stored();
    at.house.clock.set(DUE.minusSeconds(2));
    var undo = at.house.handle.handle(request, new Action.TakeOn(), at.anna).orFail();
    assertThat(findAt(DUE.plusSeconds(1))).hasSize(1);
    assertThat(at.house.undo.undo(undo, at.anna)).isInstanceOf(Outcome.Done.class);
    assertThat(findAt(DUE.plusSeconds(2))).isEmpty();
    assertThat(at.misses.nextAt()).contains(DUE.plus(Duration.ofHours(24)));
  }

  @StoreTest
  void laterPoliciesDoNotChangeWhatIsOwed(Database database) {
    at = MakeGoodFixture.in(database);
    newRequest(at.house).claimedBy(at.anna).stored();
    at.house.apply(HouseFixture.OFFICE.replace("1700.00", "9.00").replace("24h", "1h"));
    var found = findAt(moscow("2026-11-23T12:00"));
    assertThat(found).hasSize(1);
    assertThat(at.get(found.getFirst().makeGood()).cost()).isEqualTo(MakeGoodFixture.rubles("1700.00"));
  }

  private List<Miss> findAt(Instant now) {
    at.house.clock.set(now);
    return at.misses.find();
  }

  private Optional<StaffId> debtorAt(Instant now) {
    return findAt(now).getFirst().debtor();
  }

  private static List<Miss> find(MakeGoodFixture desk, CyclicBarrier together) throws Exception {
    together.await();
    return desk.misses.find();
  }
}
