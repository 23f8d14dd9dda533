package app.fifteen.makegood;

import static app.fifteen.request.HouseFixture.moscow;
import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.client.Company;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.MakeGoodId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Owed, ordered, delivered, confirmed or waived: by whom, and by whom not (R13). */
class MakeGoodTest {

  private static final Instant DUE = moscow("2026-11-23T10:15");

  private HouseFixture house;
  private MakeGoodFixture goods;
  private Actor anna;
  private Actor boris;
  private Actor curator;
  private Actor svetlana;

  private void house(Database database) {
    house = HouseFixture.in(database);
    goods = new MakeGoodFixture(house);
    anna = house.hire("Anna", Role.MANAGER);
    boris = house.hire("Boris", Role.MANAGER);
    curator = house.hire("Kira", Role.CURATOR);
    svetlana = house.hire("Svetlana", Role.SUPERVISOR);
  }

  @StoreTest
  void goesFromOwedToConfirmed(Database database) {
    house(database);
    var id = owedBy(anna, Optional.of(curator));
    var order = new Order(DUE.plusSeconds(60), "Flower shop", MakeGoodFixture.rubles("1650.00"));
    house.clock.set(DUE.plusSeconds(3600));
    goods.order.order(goods.seen(id), order, anna).orFail();
    var proof = Proof.of("receipt.jpg", new byte[] {1, 2, 3}).orFail();
    goods.deliver.deliver(goods.seen(id), DUE.plusSeconds(1800), Optional.of(proof), anna).orFail();
    var confirmed = goods.confirm.confirm(goods.seen(id), curator).orFail();

    var delivered = new Progress.Delivered(order, DUE.plusSeconds(1800));
    assertThat(confirmed.progress())
        .isEqualTo(new Progress.Confirmed(delivered, house.clock.instant(), curator.id()));
    assertThat(goods.get(id)).isEqualTo(confirmed);
    var kept = house.database.read(tx -> goods.store.proof(tx, id)).orElseThrow();
    assertThat(kept.name()).isEqualTo("receipt.jpg");
    assertThat(kept.content()).containsExactly(1, 2, 3);
    var row = goods.rows(MakeGoodScope.ALL, MakeGoodFilter.CLOSED, svetlana).getFirst();
    assertThat(row)
        .isEqualTo(
            new MakeGoodRow(
                confirmed, Optional.of("Anna"), "Ivanova", Optional.of("Globus"), Optional.of("Kira"),
                "A tour to Italy", Optional.of("Kira"), Optional.of("receipt.jpg")));
  }

  @StoreTest
  void theCuratorConfirmsAndNobodyElse(Database database) {
    house(database);
    var id = owedBy(anna, Optional.of(curator));
    goods.delivered(id, anna);
    assertRefused(goods.confirm.confirm(goods.seen(id), anna), "makegood.confirm.own", "Kira");
    assertRefused(goods.confirm.confirm(goods.seen(id), boris), "makegood.confirm.others", "Kira");
    assertRefused(goods.confirm.confirm(goods.seen(id), svetlana), "makegood.confirm.others", "Kira");
    goods.confirm.confirm(goods.seen(id), curator).orFail();
  }

  @StoreTest
  void withoutACuratorASupervisorConfirms(Database database) {
    house(database);
    var id = owedBy(anna, Optional.empty());
    goods.delivered(id, anna);
    assertRefused(goods.confirm.confirm(goods.seen(id), curator), "makegood.confirm.others", "Svetlana");
    goods.confirm.confirm(goods.seen(id), svetlana).orFail();
  }

  @StoreTest
  void noSupervisorConfirmsTheirOwn(Database database) {
    house(database);
    var id = owedBy(svetlana, Optional.empty());
    goods.delivered(id, svetlana);
    assertRefused(goods.confirm.confirm(goods.seen(id), svetlana), "makegood.confirm.nobody");
    house.hire("Tatiana", Role.SUPERVISOR);
    assertRefused(goods.confirm.confirm(goods.seen(id), svetlana), "makegood.confirm.own", "Tatiana");
  }

  @StoreTest
  void aCuratorWhoOwesItLeavesTheConfirmingToASupervisor(Database database) {
    house(database);
    var id = owedBy(curator, Optional.of(curator));
    goods.delivered(id, curator);
    assertRefused(goods.confirm.confirm(goods.seen(id), curator), "makegood.confirm.own", "Svetlana");
    goods.confirm.confirm(goods.seen(id), svetlana).orFail();
  }

  @StoreTest
  void onlyTheDebtorOrASupervisorOrdersAndDelivers(Database database) {
    house(database);
    var id = owedBy(anna, Optional.of(curator));
    assertRefused(goods.order.order(goods.seen(id), order(), boris), "makegood.debtor_only", "Anna", "Svetlana");
    goods.order.order(goods.seen(id), order(), svetlana).orFail();
    assertRefused(
        goods.deliver.deliver(goods.seen(id), house.clock.instant(), Optional.empty(), curator),
        "makegood.debtor_only", "Anna", "Svetlana");
  }

  @StoreTest
  void noStepIsSkipped(Database database) {
    house(database);
    var id = owedBy(anna, Optional.of(curator));
    assertRefused(
        goods.deliver.deliver(goods.seen(id), house.clock.instant(), Optional.empty(), anna), "makegood.order_first");
    assertRefused(goods.confirm.confirm(goods.seen(id), curator), "makegood.deliver_first");
    goods.delivered(id, anna);
    assertRefused(
        goods.order.order(goods.seen(id), order(), anna), "makegood.wrong_state", MakeGoodState.DELIVERED);
  }

  @StoreTest
  void timesAreNeitherInTheFutureNorBeforeWhatTheyFollow(Database database) {
    house(database);
    var id = owedBy(anna, Optional.empty());
    house.clock.set(DUE.plus(Duration.ofHours(1)));
    assertRefused(
        goods.order.order(goods.seen(id), orderAt(DUE.plus(Duration.ofHours(2))), anna),
        "makegood.time.future", "23.11.2026 12:15");
    assertRefused(
        goods.order.order(goods.seen(id), orderAt(DUE.minusSeconds(60)), anna),
        "makegood.time.too_early", "23.11.2026 10:14", "23.11.2026 10:15");
    goods.order.order(goods.seen(id), orderAt(DUE.plusSeconds(120)), anna).orFail();
    assertRefused(
        goods.deliver.deliver(goods.seen(id), DUE.plusSeconds(60), Optional.empty(), anna),
        "makegood.time.too_early", "23.11.2026 10:16", "23.11.2026 10:17");
  }

  @StoreTest
  void anOrderSaysWhereAndCostsSomethingInTheSameCurrency(Database database) {
    house(database);
    var id = owedBy(anna, Optional.empty());
    var now = house.clock.instant();
    assertRefused(
        goods.order.order(goods.seen(id), new Order(now, " ", MakeGoodFixture.rubles("1.00")), anna),
        "makegood.where.missing");
    assertRefused(
        goods.order.order(goods.seen(id), new Order(now, "Shop", MakeGoodFixture.rubles("-1.00")), anna),
        "makegood.cost.negative");
  }

  @StoreTest
  void onlyASupervisorWaivesAndOnlyWithAReason(Database database) {
    house(database);
    var id = owedBy(anna, Optional.of(curator));
    assertRefused(goods.waive.waive(goods.seen(id), "ill", curator), "makegood.waive.supervisor_only", "Svetlana");
    assertRefused(goods.waive.waive(goods.seen(id), " \n", svetlana), "makegood.waive.reason_missing");
    goods.order.order(goods.seen(id), order(), anna).orFail();
    var waived = goods.waive.waive(goods.seen(id), "the line was down", svetlana).orFail();
    assertThat(waived.progress())
        .isEqualTo(
            new Progress.Waived(
                new Progress.Ordered(order()), house.clock.instant(), svetlana.id(), "the line was down"));
    assertRefused(goods.waive.waive(goods.seen(id), "again", svetlana), "makegood.wrong_state", MakeGoodState.WAIVED);
  }

  @StoreTest
  void whatSomebodyElseChangedMeanwhileIsNotChanged(Database database) {
    house(database);
    var id = owedBy(anna, Optional.empty());
    var seen = goods.seen(id);
    goods.waive.waive(seen, "the line was down", svetlana).orFail();
    assertRefused(goods.order.order(seen, order(), anna), "makegood.stale");
  }

  @StoreTest
  void theListsShowEveryoneTheirOwn(Database database) {
    house(database);
    var annas = owedBy(anna, Optional.of(curator));
    var boriss = owedBy(boris, Optional.empty());
    assertThat(ids(MakeGoodScope.MINE, MakeGoodFilter.OPEN, anna)).containsExactly(annas);
    assertThat(ids(MakeGoodScope.MY_COMPANIES, MakeGoodFilter.OPEN, curator)).containsExactly(annas);
    assertThat(ids(MakeGoodScope.MY_COMPANIES, MakeGoodFilter.OPEN, svetlana)).containsExactly(boriss);
    assertThat(ids(MakeGoodScope.ALL, MakeGoodFilter.OPEN, anna)).containsExactly(annas, boriss);
    assertThat(ids(MakeGoodScope.ALL, MakeGoodFilter.CLOSED, anna)).isEmpty();
  }

  @StoreTest
  void overdueOnesStandOnTop(Database database) {
    house(database);
    var delivered = owedBy(anna, Optional.empty());
    goods.delivered(delivered, anna);
    var overdue = owedBy(boris, Optional.empty());
    house.clock.set(moscow("2026-11-26T12:00"));
    assertThat(ids(MakeGoodScope.ALL, MakeGoodFilter.OPEN, svetlana)).startsWith(overdue).contains(delivered);
  }

  private Iterable<MakeGoodId> ids(MakeGoodScope scope, MakeGoodFilter filter, Actor me) {
    return goods.rows(scope, filter, me).stream().map(row -> row.makeGood().id()).toList();
  }

  private MakeGoodId owedBy(Actor debtor, Optional<Actor> curator) {
    house.clock.set(moscow("2026-11-23T10:00"));
    var request = newRequest(house).claimedBy(debtor);
    var company = curator.<Company>map(someone -> house.company("Globus", Optional.of(someone)));
    company.ifPresent(request::from);
    request.stored();
    house.clock.set(DUE.plusSeconds(1));
    return goods.misses.find().getFirst().makeGood();
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
}
