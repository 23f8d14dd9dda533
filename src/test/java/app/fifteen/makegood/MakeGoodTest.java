package app.fifteen.makegood;

import static app.fifteen.makegood.MakeGoodFixture.DUE;
import static app.fifteen.request.HouseFixture.moscow;
import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.Company;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.MakeGoodId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Owed, ordered, delivered, confirmed or waived: by whom, and by whom not (R13). */
class MakeGoodTest {


  private MakeGoodFixture at;

  @StoreTest
  void goesFromOwedToConfirmed(Database database) {
    at = MakeGoodFixture.in(database);
    var id = owedBy(at.anna, Optional.of(at.curator));
    var order = new Order(DUE.plusSeconds(60), "Flower shop", MakeGoodFixture.rubles("1650.00"));
    at.house.clock.set(DUE.plusSeconds(3600));
    at.order.order(at.seen(id), order, at.anna).orFail();
    var proof = Proof.of("receipt.jpg", new byte[] {1, 2, 3}).orFail();
    at.deliver.deliver(at.seen(id), DUE.plusSeconds(1800), Optional.of(proof), at.anna).orFail();
    var confirmed = at.confirm.confirm(at.seen(id), at.curator).orFail();

    var delivered = new MakeGoodProgress.Delivered(order, DUE.plusSeconds(1800));
    assertThat(confirmed.progress())
        .isEqualTo(new MakeGoodProgress.Confirmed(delivered, at.house.clock.instant(), at.curator.id()));
    assertThat(at.get(id)).isEqualTo(confirmed);
    var kept = at.house.database.read(tx -> at.store.proof(tx, id)).orElseThrow();
    assertThat(kept.name()).isEqualTo("receipt.jpg");
    assertThat(kept.content()).containsExactly(1, 2, 3);
    var row = at.rows(MakeGoodScope.ALL, MakeGoodFilter.CLOSED, at.svetlana).getFirst();
    assertThat(row)
        .isEqualTo(
            new MakeGoodRow(
                confirmed, Optional.of("Anna"), "Ivanova", Optional.of("Globus"), PostalAddress.NONE, Optional.of("Kira"),
                false, "A tour to Italy", Optional.of("Kira"), Optional.of("receipt.jpg")));
  }

  @StoreTest
  void theCuratorConfirmsAndNobodyElse(Database database) {
    at = MakeGoodFixture.in(database);
    var id = owedBy(at.anna, Optional.of(at.curator));
    at.delivered(id, at.anna);
    assertRefused(at.confirm.confirm(at.seen(id), at.anna), "makegood.confirm.own", "Kira");
    assertRefused(at.confirm.confirm(at.seen(id), at.boris), "makegood.confirm.others", "Kira");
    assertRefused(at.confirm.confirm(at.seen(id), at.svetlana), "makegood.confirm.others", "Kira");
    at.confirm.confirm(at.seen(id), at.curator).orFail();
  }

  @StoreTest
  void withoutACuratorASupervisorConfirms(Database database) {
    at = MakeGoodFixture.in(database);
    var id = owedBy(at.anna, Optional.empty());
    at.delivered(id, at.anna);
    assertRefused(at.confirm.confirm(at.seen(id), at.curator), "makegood.confirm.others", "Svetlana");
    at.confirm.confirm(at.seen(id), at.svetlana).orFail();
  }

  @StoreTest
  void noSupervisorConfirmsTheirOwn(Database database) {
    at = MakeGoodFixture.in(database);
    var id = owedBy(at.svetlana, Optional.empty());
    at.delivered(id, at.svetlana);
    assertRefused(at.confirm.confirm(at.seen(id), at.svetlana), "makegood.confirm.nobody");
    at.house.hire("Tatiana", Role.SUPERVISOR);
    assertRefused(at.confirm.confirm(at.seen(id), at.svetlana), "makegood.confirm.own", "Tatiana");
  }

  @StoreTest
  void aCuratorWhoOwesItLeavesTheConfirmingToASupervisor(Database database) {
    at = MakeGoodFixture.in(database);
    var id = owedBy(at.curator, Optional.of(at.curator));
    at.delivered(id, at.curator);
    assertRefused(at.confirm.confirm(at.seen(id), at.curator), "makegood.confirm.own", "Svetlana");
    at.confirm.confirm(at.seen(id), at.svetlana).orFail();
  }

  @StoreTest
  void onlyTheDebtorOrASupervisorOrdersAndDelivers(Database database) {
    at = MakeGoodFixture.in(database);
    var id = owedBy(at.anna, Optional.of(at.curator));
    assertRefused(at.order.order(at.seen(id), order(), at.boris), "makegood.debtor_only", "Anna", "Svetlana");
    at.order.order(at.seen(id), order(), at.svetlana).orFail();
    assertRefused(
        at.deliver.deliver(at.seen(id), at.house.clock.instant(), Optional.empty(), at.curator),
        "makegood.debtor_only", "Anna", "Svetlana");
  }

  @StoreTest
  void noStepIsSkipped(Database database) {
    at = MakeGoodFixture.in(database);
    var id = owedBy(at.anna, Optional.of(at.curator));
    assertRefused(
        at.deliver.deliver(at.seen(id), at.house.clock.instant(), Optional.empty(), at.anna), "makegood.order_first");
    assertRefused(at.confirm.confirm(at.seen(id), at.curator), "makegood.deliver_first");
    at.delivered(id, at.anna);
    assertRefused(
        at.order.order(at.seen(id), order(), at.anna), "makegood.wrong_state", MakeGoodState.DELIVERED);
  }

  @StoreTest
  void timesAreNeitherInTheFutureNorBeforeWhatTheyFollow(Database database) {
    at = MakeGoodFixture.in(database);
    var id = owedBy(at.anna, Optional.empty());
    at.house.clock.set(DUE.plus(Duration.ofHours(1)));
    assertRefusedAt(
        MakeGoodField.ORDERED_AT, at.order.order(at.seen(id), orderAt(DUE.plus(Duration.ofHours(2))), at.anna),
        "makegood.time.future", "23.11.2026 12:15");
    assertRefusedAt(
        MakeGoodField.ORDERED_AT, at.order.order(at.seen(id), orderAt(DUE.minusSeconds(60)), at.anna),
        "makegood.time.too_early", "23.11.2026 10:14", "23.11.2026 10:15");
    at.order.order(at.seen(id), orderAt(DUE.plusSeconds(120)), at.anna).orFail();
    assertRefusedAt(
        MakeGoodField.DELIVERED_AT, at.deliver.deliver(at.seen(id), DUE.plusSeconds(60), Optional.empty(), at.anna),
        "makegood.time.too_early", "23.11.2026 10:16", "23.11.2026 10:17");
  }

  @StoreTest
  void theMinuteThatIsOfferedIsTaken(Database database) {
    at = MakeGoodFixture.in(database);
    at.house.clock.set(moscow("2026-11-23T10:00").plusSeconds(30));
    newRequest(at.house).receivedAt(at.house.clock.instant()).claimedBy(at.anna).stored();
    at.house.clock.set(DUE.plusSeconds(45));
    var id = at.misses.find().getFirst().makeGood();
    // Typed without seconds, as the form has it: half a minute before the miss.
    at.order.order(at.seen(id), orderAt(DUE), at.anna).orFail();
    at.deliver.deliver(at.seen(id), DUE, Optional.empty(), at.anna).orFail();
  }

  @StoreTest
  void confirmingIsOfferedToThoseWhoMay(Database database) {
    at = MakeGoodFixture.in(database);
    owedBy(at.anna, Optional.of(at.curator));
    assertThat(confirmable(at.curator)).isTrue();
    assertThat(confirmable(at.anna)).isFalse();
    assertThat(confirmable(at.svetlana)).as("it is the curator's word").isFalse();
  }

  @StoreTest
  void aSupervisorIsOfferedToConfirmWhatHasNoCuratorButTheirOwn(Database database) {
    at = MakeGoodFixture.in(database);
    owedBy(at.svetlana, Optional.empty());
    assertThat(confirmable(at.svetlana)).isFalse();
    assertThat(confirmable(at.curator)).isFalse();
    assertThat(confirmable(at.house.hire("Tatiana", Role.SUPERVISOR))).isTrue();
  }

  private boolean confirmable(Actor me) {
    return at.rows(MakeGoodScope.ALL, MakeGoodFilter.ALL, me).getFirst().confirmable();
  }

  @StoreTest
  void everyStepCanBeTakenBackForTenSeconds(Database database) {
    at = MakeGoodFixture.in(database);
    var id = owedBy(at.anna, Optional.of(at.curator));
    var owed = at.get(id);
    at.order.order(at.seen(id), order(), at.anna).orFail();
    undo(owed);
    assertThat(at.get(id).progress()).isEqualTo(new MakeGoodProgress.Owed());

    at.order.order(at.seen(id), order(), at.anna).orFail();
    var ordered = at.get(id);
    var proof = Optional.of(Proof.of("receipt.jpg", new byte[] {1}).orFail());
    at.deliver.deliver(at.seen(id), at.house.clock.instant(), proof, at.anna).orFail();
    undo(ordered);
    assertThat(at.get(id).progress()).isEqualTo(ordered.progress());
    assertThat(at.house.database.<Optional<Proof>>read(tx -> at.store.proof(tx, id))).isEmpty();

    at.deliver.deliver(at.seen(id), at.house.clock.instant(), proof, at.anna).orFail();
    var delivered = at.get(id);
    at.confirm.confirm(at.seen(id), at.curator).orFail();
    undo(delivered);
    assertThat(at.get(id).progress()).isEqualTo(delivered.progress());
    at.waive.waive(at.seen(id), "the line was down", at.svetlana).orFail();
    undo(delivered);
    assertThat(at.get(id).progress()).isEqualTo(delivered.progress());
    assertThat(at.house.database.<Optional<Proof>>read(tx -> at.store.proof(tx, id))).isPresent();
  }

  @StoreTest
  void afterTenSecondsOrOnceSomebodyWentOnNothingIsTakenBack(Database database) {
    at = MakeGoodFixture.in(database);
    var id = owedBy(at.anna, Optional.of(at.curator));
    var owed = at.get(id);
    at.order.order(at.seen(id), order(), at.anna).orFail();
    var back = at.house.makeGoods().undoMakeGood.wayBack(owed, at.get(id));
    at.deliver.deliver(at.seen(id), at.house.clock.instant(), Optional.empty(), at.anna).orFail();
    assertRefused(at.house.makeGoods().undoMakeGood.undo(back, at.anna), "makegood.stale");
    at.house.clock.pass(Duration.ofSeconds(11));
    assertRefused(at.house.makeGoods().undoMakeGood.undo(back, at.anna), "request.undo.too_late");
  }

  private void undo(MakeGood before) {
    var undoing = at.house.makeGoods().undoMakeGood;
    undoing.undo(undoing.wayBack(before, at.get(before.id())), at.anna).orFail();
  }

  @StoreTest
  void anOrderSaysWhereAndCostsSomethingInTheSameCurrency(Database database) {
    at = MakeGoodFixture.in(database);
    var id = owedBy(at.anna, Optional.empty());
    var now = at.house.clock.instant();
    assertRefusedAt(
        MakeGoodField.WHERE, at.order.order(at.seen(id), new Order(now, " ", MakeGoodFixture.rubles("1.00")), at.anna),
        "makegood.where.missing");
    assertRefusedAt(
        MakeGoodField.COST, at.order.order(at.seen(id), new Order(now, "Shop", MakeGoodFixture.rubles("-1.00")), at.anna),
        "makegood.cost.negative");
  }

  @StoreTest
  void onlyASupervisorWaivesAndOnlyWithAReason(Database database) {
    at = MakeGoodFixture.in(database);
    var id = owedBy(at.anna, Optional.of(at.curator));
    assertRefused(at.waive.waive(at.seen(id), "ill", at.curator), "makegood.waive.supervisor_only", "Svetlana");
    assertRefusedAt(
        MakeGoodField.REASON, at.waive.waive(at.seen(id), " \n", at.svetlana), "makegood.waive.reason_missing");
    at.order.order(at.seen(id), order(), at.anna).orFail();
    var waived = at.waive.waive(at.seen(id), "the line was down", at.svetlana).orFail();
    assertThat(waived.progress())
        .isEqualTo(
            new MakeGoodProgress.Waived(
                new MakeGoodProgress.Ordered(order()), at.house.clock.instant(), at.svetlana.id(), "the line was down"));
    assertRefused(at.waive.waive(at.seen(id), "again", at.svetlana), "makegood.wrong_state", MakeGoodState.WAIVED);
  }

  @StoreTest
  void whatSomebodyElseChangedMeanwhileIsNotChanged(Database database) {
    at = MakeGoodFixture.in(database);
    var id = owedBy(at.anna, Optional.empty());
    var seen = at.seen(id);
    at.waive.waive(seen, "the line was down", at.svetlana).orFail();
    assertRefused(at.order.order(seen, order(), at.anna), "makegood.stale");
  }

  @StoreTest
  void theListsShowEveryoneTheirOwn(Database database) {
    at = MakeGoodFixture.in(database);
    var annas = owedBy(at.anna, Optional.of(at.curator));
    var boriss = owedBy(at.boris, Optional.empty());
    assertThat(ids(MakeGoodScope.MINE, MakeGoodFilter.OPEN, at.anna)).containsExactly(annas);
    assertThat(ids(MakeGoodScope.MY_COMPANIES, MakeGoodFilter.OPEN, at.curator)).containsExactly(annas);
    assertThat(ids(MakeGoodScope.MY_COMPANIES, MakeGoodFilter.OPEN, at.svetlana)).containsExactly(boriss);
    assertThat(ids(MakeGoodScope.ALL, MakeGoodFilter.OPEN, at.anna)).containsExactly(annas, boriss);
    assertThat(ids(MakeGoodScope.ALL, MakeGoodFilter.CLOSED, at.anna)).isEmpty();
  }

  @StoreTest
  void overdueOnesStandOnTop(Database database) {
    at = MakeGoodFixture.in(database);
    var delivered = owedBy(at.anna, Optional.empty());
    at.delivered(delivered, at.anna);
    var overdue = owedBy(at.boris, Optional.empty());
    at.house.clock.set(moscow("2026-11-26T12:00"));
    assertThat(ids(MakeGoodScope.ALL, MakeGoodFilter.OPEN, at.svetlana)).startsWith(overdue).contains(delivered);
  }

  private Iterable<MakeGoodId> ids(MakeGoodScope scope, MakeGoodFilter filter, Actor me) {
    return at.rows(scope, filter, me).stream().map(row -> row.makeGood().id()).toList();
  }

  private MakeGoodId owedBy(Actor debtor, Optional<Actor> curator) {
    at.house.clock.set(moscow("2026-11-23T10:00"));
    var request = newRequest(at.house).claimedBy(debtor);
    var company = curator.<Company>map(someone -> at.house.company("Globus", Optional.of(someone)));
    company.ifPresent(request::from);
    request.stored();
    at.house.clock.set(DUE.plusSeconds(1));
    return at.misses.find().getFirst().makeGood();
  }

  private Order order() {
    return orderAt(DUE.plusSeconds(1));
  }

  private static Order orderAt(Instant at) {
    return new Order(at, "Flower shop", MakeGoodFixture.rubles("1650.00"));
  }

  private static void assertRefused(Outcome<?> outcome, String key, Object... args) {
    assertThat(outcome).isEqualTo(new Outcome.Refused<>(Rejection.of(key, args)));
  }

  /** And it is said which field that is about. */
  private static void assertRefusedAt(MakeGoodField field, Outcome<?> outcome, String key, Object... args) {
    assertThat(outcome).isEqualTo(new Outcome.Refused<>(Rejection.of(key, args).at(field)));
  }
}
