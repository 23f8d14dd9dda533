package app.fifteen.card;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.Money;
import app.fifteen.office.OfficeStore;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;

/**
 * Books a remedy "bonus on the card" on the client's main card, as part of what grants it (R18): each remedy once, however often
 * it is asked for.
 */
public final class BookBonus {

  private final OfficeStore offices;
  private final CardStores stores;
  private final Clock clock;

  BookBonus(OfficeStore offices, CardStores stores, Clock clock) {
    this.offices = offices;
    this.stores = stores;
    this.clock = clock;
  }

  /**
   * @param amount in the currency of the card's bonuses, or of prices, which is converted at today's rate
   * @return the card; empty where the client has none that can be used, or the amount cannot be told in its bonuses
   */
  public Optional<DiscountCard> book(Transaction tx, ClientId client, GrantId grant, Money amount, String words, Actor me) {
    var office = offices.current(tx).orElseThrow().office();
    var now = clock.instant();
    var main = stores.cards().of(tx, client).stream().filter(card -> !card.isBlocked()).findFirst();
    if (main.isEmpty() || stores.ledger().isBooked(tx, grant)) {
      return main;
    }
    var book = CardBook.open(tx, stores, office, main.get().id(), now, Optional.of(me.id())).orElseThrow();
    return BuyWithCard.rate(book.card(), office, book.today())
        .flatMap(rate -> inBonuses(book.card(), amount, rate))
        .map(
            bonuses -> {
              book.write(book.card().account().add(bonuses, book.today()).booking(grant));
              book.tell(CardEvent.Kind.ADJUSTED, words, book.card().bonuses(bonuses).amount().toPlainString());
              return book.close();
            });
  }

  private static Optional<Long> inBonuses(DiscountCard card, Money amount, BonusWorth rate) {
    if (amount.currency().equals(card.terms().bonuses())) {
      return Optional.of(amount.minor());
    }
    return amount.currency().equals(rate.prices())
        ? Optional.of(rate.bonuses(BigDecimal.valueOf(amount.minor())))
        : Optional.empty();
  }
}
