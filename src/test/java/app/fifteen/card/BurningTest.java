package app.fifteen.card;

import static app.fifteen.card.CardFixture.rubles;
import static app.fifteen.card.CardFixture.trip;
import static app.fifteen.request.HouseFixture.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import java.time.LocalDate;
import java.util.List;

/** Bonuses that nobody presents burn (R30). */
class BurningTest {

  private static List<LedgerStore.Written> burns(CardFixture at, DiscountCard card) {
    return at.house.database.read(tx -> at.use.ledger.of(tx, card.id(), 100)).stream()
        .filter(written -> written.entry().kind() == LedgerKind.BURN)
        .toList();
  }

  @StoreTest
  void theWholeBalanceBurnsAtTheEndOfItsLocalDayOnce(Database database) {
    var at = CardFixture.in(database);
    var card = at.bought(at.sold(), "10000").card();
    at.itIs("2027-05-24T01:59");
    at.use.settleCards.settle();
    assertThat(at.get(card.id()).balance()).isEqualTo(rubles("485"));
    at.itIs("2027-05-24T02:00");
    at.use.settleCards.settle();
    at.use.settleCards.settle();
    assertThat(at.get(card.id()).balance()).isEqualTo(rubles("0"));
    assertThat(burns(at, card)).singleElement().satisfies(
        burn -> {
          assertThat(burn.at()).isEqualTo(moscow("2027-05-24T00:00"));
          assertThat(burn.entry().balance()).isEqualTo(-rubles("485").minor());
          assertThat(burn.by()).isEmpty();
        });
  }

  @StoreTest
  void monthEndsAreClamped(Database database) {
    var at = CardFixture.in(database);
    at.itIs("2026-08-31T12:00");
    assertThat(at.sold().account().burnsOn()).isEqualTo("2027-02-28");
    at.itIs("2027-08-31T12:00");
    assertThat(at.sold().account().burnsOn()).isEqualTo("2028-02-29");
  }

  @StoreTest
  void aCardPresentedOnItsLastDayIsSafeAlsoAtADeskWhoseClockIsAnHourAhead(Database database) {
    var at = CardFixture.in(database);
    var card = at.bought(at.sold(), "10000").card();
    // It is 23:30 on the last day; the clock of this desk says 00:30.
    at.itIs("2027-05-24T00:30");
    at.use.settleCards.settle();
    assertThat(at.present(card).balance()).isEqualTo(rubles("485"));
    assertThat(burns(at, card)).isEmpty();
    assertThat(at.get(card.id()).account().burnsOn()).isAfter("2027-11-22");
  }

  @StoreTest
  void daysOnWhichNoProgramRanBurnWithTheirOwnDates(Database database) {
    var at = CardFixture.in(database);
    var first = at.bought(at.sold(), "10000").card();
    at.itIs("2026-12-01T12:00");
    var second = at.bought(at.sold(), "10000").card();
    at.itIs("2028-01-01T12:00");
    at.use.settleCards.settle();
    assertThat(burns(at, first)).singleElement().extracting(LedgerStore.Written::at).isEqualTo(moscow("2027-05-24T00:00"));
    assertThat(burns(at, second)).singleElement().extracting(LedgerStore.Written::at).isEqualTo(moscow("2027-06-02T00:00"));
  }

  @StoreTest
  void whatBurntIsNotSavedByAPresentationThatComesBeforeTheProgramNoticed(Database database) {
    var at = CardFixture.in(database);
    var card = at.bought(at.sold(), "10000").card();
    at.itIs("2027-06-10T12:00");
    assertThat(at.present(card).balance()).isEqualTo(rubles("0"));
    assertThat(burns(at, card)).singleElement().extracting(LedgerStore.Written::at).isEqualTo(moscow("2027-05-24T00:00"));
  }

  @StoreTest
  void whatBecomesGoodAfterTheBurningLivesForAMonthOnly(Database database) {
    var at = CardFixture.in(database);
    var card = at.bought(at.sold(), "10000").card();
    at.bought(card, trip("1000", "2027-08-15"), "0");
    at.itIs("2027-08-20T12:00");
    at.use.settleCards.settle();
    assertThat(at.get(card.id()).account())
        .isEqualTo(new BonusAccount(rubles("48.50").minor(), 0, 0, LocalDate.parse("2027-09-15")));
    assertThat(burns(at, card)).hasSize(1);
    at.itIs("2027-10-01T12:00");
    at.use.settleCards.settle();
    assertThat(burns(at, card)).hasSize(2);
    assertThat(at.get(card.id()).account().balance()).isZero();
  }

  @StoreTest
  void whatIsGivenBackAfterTheBurningLivesForAMonth(Database database) {
    var at = CardFixture.in(database);
    var card = at.bought(at.sold(), "20000").card();
    var bought = at.bought(card, CardFixture.purchase("1000"), "400");
    at.itIs("2027-06-10T12:00");
    var reversed =
        at.use.reversePurchase.reverse(card.id(), bought.purchase().id(), rubles("1000"), "Cancelled", at.anna).orFail();
    // 400 come back; the 28.50 that were accrued have burnt, and are taken from them.
    assertThat(reversed.card().account())
        .isEqualTo(new BonusAccount(rubles("371.50").minor(), 0, 0, LocalDate.parse("2027-07-10")));
  }

  @StoreTest
  void theProgramKnowsWhenItHasToLookAgain(Database database) {
    var at = CardFixture.in(database);
    assertThat(at.use.settleCards.nextAt()).isEmpty();
    var card = at.bought(at.sold(), "10000").card();
    assertThat(at.use.settleCards.nextAt()).contains(moscow("2027-05-24T02:00"));
    at.bought(card, trip("1000", "2027-03-01"), "0");
    assertThat(at.use.settleCards.nextAt()).contains(moscow("2027-03-01T02:00"));
  }

  @StoreTest
  void aClientIsToldOneMonthBeforeTheEnd(Database database) {
    assertThat(BurnDate.reminding(LocalDate.parse("2027-02-28"))).isEqualTo("2027-01-28");
    assertThat(BurnDate.lastReminded(LocalDate.parse("2027-02-28"))).isEqualTo("2027-03-31");
    assertThat(BurnDate.lastReminded(LocalDate.parse("2027-01-15"))).isEqualTo("2027-02-15");
  }
}
