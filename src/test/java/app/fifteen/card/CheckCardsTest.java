package app.fifteen.card;

import static app.fifteen.card.CardFixture.purchase;
import static app.fifteen.card.CardFixture.rubles;
import static app.fifteen.card.CardFixture.trip;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
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
