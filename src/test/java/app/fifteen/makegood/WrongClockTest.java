package app.fifteen.makegood;

import static app.fifteen.makegood.MakeGoodFixture.DUE;
import static app.fifteen.request.HouseFixture.moscow;
import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.Action;
import app.fifteen.request.EntryKind;
import app.fifteen.request.StoryRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a clock has found that was a day ahead, and how it is taken back. */
class WrongClockTest {

  private static final Instant TOMORROW = moscow("2026-11-24T10:30");
  private static final String WHY = "The clock was a day ahead";

  private MakeGoodFixture at;

  private Outcome<TakenBack> takeBack() {
    var useCase = at.house.makeGoods().takeBackFound;
    return useCase.takeBack(TOMORROW.minusSeconds(60), TOMORROW.plusSeconds(60), WHY, at.svetlana);
  }

  private void aDayAhead() {
    at.house.clock.set(TOMORROW);
    at.misses.find();
    assertThat(at.all(at.svetlana)).as("found by the wrong clock").isNotEmpty();
    at.house.clock.set(DUE.minus(Duration.ofMinutes(5)));
  }

  @StoreTest
  void whatNobodyOwesDisappearsAndTheStoryKeepsTheReason(Database database) {
    at = MakeGoodFixture.in(database);
    var request = newRequest(at.house).claimedBy(at.anna).stored();
    aDayAhead();
    assertThat(takeBack()).isEqualTo(Outcome.done(new TakenBack(2, 0)));
    assertThat(at.all(at.svetlana)).isEmpty();
    assertThat(story(request, EntryKind.MISS_TAKEN_BACK).map(StoryRow::words)).contains(Optional.of(WHY));
    assertThat(at.misses.nextAt()).as("the promise still holds").contains(DUE);
  }

  @StoreTest
  void whatIsReallyMissedIsFoundAgainByTheRightClock(Database database) {
    at = MakeGoodFixture.in(database);
    newRequest(at.house).claimedBy(at.anna).stored();
    aDayAhead();
    takeBack().orFail();
    at.house.clock.set(DUE.plusSeconds(1));
    assertThat(at.misses.find()).extracting(Miss::rung).containsExactly(1);
    assertThat(at.all(at.svetlana)).singleElement().satisfies(owed -> assertThat(owed.owedAt()).isEqualTo(DUE));
  }

  @StoreTest
  void whoeverAnswersInTimeAfterwardsOwesNothing(Database database) {
    at = MakeGoodFixture.in(database);
    var request = newRequest(at.house).claimedBy(at.anna).stored();
    aDayAhead();
    takeBack().orFail();
    at.house.handle.handle(request, new Action.Reach(ContactHow.CALL, ""), at.anna).orFail();
    at.house.clock.set(moscow("2026-12-07T09:00"));
    assertThat(at.misses.find()).isEmpty();
  }

  /** By that clock the client was reached late; what the right one would have said nobody knows. */
  @StoreTest
  void whoeverWasReachedByTheWrongClockGetsTheBenefitOfTheDoubt(Database database) {
    at = MakeGoodFixture.in(database);
    var request = newRequest(at.house).claimedBy(at.anna).stored();
    at.house.clock.set(TOMORROW);
    at.misses.find();
    at.house.handle.handle(request, new Action.Reach(ContactHow.CALL, ""), at.anna).orFail();
    takeBack().orFail();
    at.house.clock.set(moscow("2026-12-07T09:00"));
    assertThat(at.misses.find()).isEmpty();
  }

  @StoreTest
  void whatWasSpentIsWaivedAndWhatIsConfirmedStays(Database database) {
    at = MakeGoodFixture.in(database);
    newRequest(at.house).claimedBy(at.anna).stored();
    newRequest(at.house).claimedBy(at.boris).stored();
    at.house.clock.set(TOMORROW);
    at.misses.find();
    var all = at.all(at.svetlana);
    var ordered = all.stream().filter(one -> one.owedBy(at.anna.id()) && one.rung() == 1).findFirst().orElseThrow();
    var confirmed = all.stream().filter(one -> one.owedBy(at.boris.id()) && one.rung() == 1).findFirst().orElseThrow();
    at.order.order(at.seen(ordered.id()), new Order(TOMORROW, "Shop", MakeGoodFixture.rubles("1.00")), at.anna).orFail();
    at.delivered(confirmed.id(), at.boris);
    at.confirm.confirm(at.seen(confirmed.id()), at.svetlana).orFail();
    assertThat(takeBack()).isEqualTo(Outcome.done(new TakenBack(2, 1)));
    assertThat(at.get(ordered.id()).progress())
        .isInstanceOfSatisfying(MakeGoodProgress.Waived.class, waived -> assertThat(waived.reason()).isEqualTo(WHY));
    assertThat(at.get(confirmed.id()).progress()).isInstanceOf(MakeGoodProgress.Confirmed.class);
  }

  @StoreTest
  void onlyWhatWasFoundInThatTimeAndOnlyASupervisor(Database database) {
    at = MakeGoodFixture.in(database);
    newRequest(at.house).claimedBy(at.anna).stored();
    at.house.clock.set(DUE.plusSeconds(1));
    at.misses.find();
    assertThat(takeBack()).isEqualTo(Outcome.refused("makegood.take_back.nothing"));
    var useCase = at.house.makeGoods().takeBackFound;
    assertThat(useCase.takeBack(DUE, TOMORROW, WHY, at.anna))
        .isEqualTo(Outcome.refused("makegood.take_back.supervisor_only", "Svetlana"));
    assertThat(useCase.takeBack(DUE, TOMORROW, " ", at.svetlana))
        .isEqualTo(Outcome.refused("makegood.waive.reason_missing"));
    assertThat(at.all(at.svetlana)).hasSize(1);
  }

  @StoreTest
  void aLeapIsDoubtedWhereItWouldMakeManyMisses(Database database) {
    at = MakeGoodFixture.in(database);
    var judge = at.house.makeGoods().doubtfulClock;
    for (int i = 0; i < 9; i++) {
      newRequest(at.house).stored();
    }
    var now = moscow("2026-11-24T09:10");
    assertThat(judge.doubt(DUE.minusSeconds(60), now)).isEmpty();
    newRequest(at.house).stored();
    assertThat(judge.doubt(DUE.minusSeconds(60), now))
        .map(Rejection::key)
        .contains("clock.ahead");
    assertThat(judge.doubt(DUE.plusSeconds(60), now)).as("those were missed before it leapt").isEmpty();
    assertThat(judge.doubt(now, DUE)).map(Rejection::key).contains("clock.back");
  }

  private Optional<StoryRow> story(RequestId request, EntryKind kind) {
    var now = at.house.clock.instant();
    var details = at.house.database.read(tx -> at.house.stories().of(tx, request, "RU", now)).orElseThrow();
    return details.story().stream()
        .filter(row -> row.kind() == kind)
        .findFirst();
  }
}
