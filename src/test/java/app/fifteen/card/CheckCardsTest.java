package app.fifteen.card;

import static app.fifteen.card.CardFixture.purchase;
import static app.fifteen.card.CardFixture.rubles;
import static app.fifteen.card.CardFixture.trip;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.exchange.Progress;
import app.fifteen.kernel.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code fifteen check} finds (R32). */
class CheckCardsTest {

  private record Found(CheckCards.Checked checked, List<Difference> differences) {}

  private static Found check(CardFixture at) {
    var differences = new ArrayList<Difference>();
    return new Found(at.use.checkCards.check(differences::add), differences);
  }

  private static void damage(Database database, String statement) {
    database.run(tx -> tx.dsl().execute(statement));
  }

  /** Three cards with all that can befall one, the second without any movement but its sale. */
  private static DiscountCard past(CardFixture at) {
    var card = at.sold();
    at.sold();
    var third = at.sold();
    at.bought(card, "10000");
    at.bought(card, purchase("1000"), "100");
    at.bought(third, trip("20000", "2026-12-20"), "0");
    at.itIs("2026-12-24T10:00");
    at.use.settleCards.settle();
    at.present(card);
    var taken = at.bought(third, trip("5000", "2027-01-20"), "0").purchase();
    at.use.reversePurchase.reverse(third.id(), taken.id(), rubles("1000"), "Cancelled", at.anna).orFail();
    at.itIs("2027-07-24T10:00");
    at.use.settleCards.settle();
    var late = at.bought(card, "3000").purchase();
    at.use.reversePurchase.reverse(card.id(), late.id(), rubles("3000"), "Cancelled", at.anna).orFail();
    return card;
  }

  @StoreTest
  void whatTheProgramDidItselfAddsUp(Database database) {
    var at = CardFixture.in(database);
    past(at);
    var found = check(at);
    assertThat(found.differences()).isEmpty();
    assertThat(found.checked()).isEqualTo(new CheckCards.Checked(3, 5, 0));
  }

  @StoreTest
  void itTellsHowFarItIsAndCanBeStopped(Database database) {
    var at = CardFixture.in(database);
    past(at);
    var told = new ArrayList<Long>();
    var stopped = at.use.checkCards.check(_ -> {}, progress(told, false));
    assertThat(stopped.orFail()).isEqualTo(new CheckCards.Checked(3, 5, 0));
    assertThat(told).containsExactly(3L);
    assertThat(at.use.checkCards.check(_ -> {}, progress(told, true)))
        .isEqualTo(Outcome.refused("command.check.cancelled"));
  }

  private static Progress progress(List<Long> told, boolean cancelled) {
    return new Progress() {
      @Override
      public void at(long rows, long done, long total) {
        told.add(rows);
      }

      @Override
      public boolean cancelled() {
        return cancelled;
      }
    };
  }

  @StoreTest
  void whatIsKeptWrongOfACardIsNamed(Database database) {
    var at = CardFixture.in(database);
    var card = at.get(past(at).id());
    var kept = card.account();
    damage(
        database,
        "update discount_card set balance_minor = balance_minor + 1, pending_minor = pending_minor + 2,"
            + " shortfall_minor = shortfall_minor + 3, burns_on = '2031-01-01' where id = " + card.id().value());
    assertThat(check(at).differences())
        .containsExactly(
            new Difference.OfCard(
                card.number(), Difference.Kept.BALANCE, card.bonuses(kept.balance() + 1), card.bonuses(kept.balance())),
            new Difference.OfCard(
                card.number(), Difference.Kept.PENDING, card.bonuses(kept.pending() + 2), card.bonuses(kept.pending())),
            new Difference.OfCard(
                card.number(), Difference.Kept.SHORTFALL, card.bonuses(kept.shortfall() + 3),
                card.bonuses(kept.shortfall())),
            new Difference.OfBurning(card.number(), LocalDate.parse("2031-01-01"), Optional.of(kept.burnsOn())));
  }

  /** Each of them alone: what is asked of few is asked all the same. */
  @StoreTest
  void whateverOneThingIsWrongIsFound(Database database) {
    var at = CardFixture.in(database);
    var card = at.get(past(at).id());
    for (var wrong :
        List.of(
            "balance_minor = balance_minor + 1", "pending_minor = pending_minor + 1", "shortfall_minor = shortfall_minor + 1",
            "burns_on = '2031-01-01'", "burns_on = '2021-01-01'")) {
      var column = wrong.substring(0, wrong.indexOf(' '));
      for (var one : List.of("= " + card.id().value(), "= (select max(id) from discount_card)", "= (select max(id) - 1 from discount_card)")) {
        damage(database, "create table kept as select " + column + " as kept from discount_card where id " + one);
        damage(database, "update discount_card set " + wrong + " where id " + one);
        assertThat(check(at).differences()).as(wrong + " of the card " + one).hasSize(1);
        damage(database, "update discount_card set " + column + " = (select kept from kept) where id " + one);
        damage(database, "drop table kept");
      }
    }
    assertThat(check(at).differences()).isEmpty();
  }

  @StoreTest
  void aCardWithoutALedgerIsFound(Database database) {
    var at = CardFixture.in(database);
    var sold = at.sold();
    damage(
        database,
        "insert into discount_card (number, holder_id, terms_id, origin, price_minor, price_currency, issued_at, issued_on,"
            + " balance_minor, pending_minor, shortfall_minor, burns_on, presented_at, bare_renewals, version)"
            + " select '1', holder_id, terms_id, origin, price_minor, price_currency, issued_at, issued_on, 0, 0, 0, burns_on,"
            + " presented_at, bare_renewals, version from discount_card where id = " + sold.id().value());
    assertThat(check(at).differences())
        .containsExactly(new Difference.OfBurning(new CardNumber("1"), at.get(sold.id()).account().burnsOn(), Optional.empty()));
  }

  @StoreTest
  void whatIsKeptWrongOfAPurchaseIsNamed(Database database) {
    var at = CardFixture.in(database);
    var bought = at.bought(at.sold(), trip("1000", "2027-01-20"), "0").purchase();
    damage(database, "update purchase set pending_minor = 7, reversed_minor = 100");
    assertThat(check(at).differences())
        .containsExactly(
            new Difference.OfPending(bought.id().value(), rubles("0.07"), rubles("48.50")),
            new Difference.OfReversed(bought.id().value(), rubles("1"), rubles("0")));
  }
}
