package app.fifteen.card;

import app.fifteen.complaint.Grant;
import app.fifteen.complaint.GrantedBonuses;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.Money;
import app.fifteen.office.OfficeStore;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;

/**
 * Books a remedy "bonus on the card" on the client's main card, as part of what grants it (R18): each remedy once, however often
 * it is asked for; and takes it off again.
 */
public final class BookBonus implements GrantedBonuses {

  private final OfficeStore offices;
  private final CardStores stores;
  private final Clock clock;

  BookBonus(OfficeStore offices, CardStores stores, Clock clock) {
    this.offices = offices;
    this.stores = stores;
    this.clock = clock;
  }

  /**
   * What it costs is added: in the currency of the card's bonuses, or of prices, which is converted at today's rate.
   *
   * @return whether it is booked; not where the client has no card that can be used, or the amount cannot be told in its
   *     bonuses
   */
  @Override
  public boolean book(Transaction tx, ClientId client, Grant grant, Actor me) {
    return isBooked(tx, grant.id())
        || stores.cards().of(tx, client).stream()
            .filter(card -> !card.isBlocked())
            .findFirst()
            .filter(card -> book(open(tx, card.id(), me), grant))
            .isPresent();
  }

  private static boolean book(CardBook book, Grant grant) {
    var bonuses =
        BuyWithCard.rate(book.card(), book.office(), book.today())
            .flatMap(rate -> inBonuses(book.card(), grant.terms().cost(), rate));
    bonuses.ifPresent(
        minor -> {
          book.write(book.card().account().add(minor, book.today()).booking(grant.id()));
          tell(book, grant, minor);
        });
    book.close();
    return bonuses.isPresent();
  }

  @Override
  public boolean isBooked(Transaction tx, GrantId grant) {
    return stores.ledger().booked(tx, grant).isPresent();
  }

  /** From the card it was booked on, whoever holds that by now. */
  @Override
  public void takeBack(Transaction tx, Grant grant, Actor me) {
    stores
        .ledger()
        .booked(tx, grant.id())
        .ifPresent(
            booked -> {
              var book = open(tx, booked.card(), me);
              book.write(book.card().account().takeBack(booked.bonuses(), 0));
              tell(book, grant, -booked.bonuses());
              book.close();
            });
  }

  private CardBook open(Transaction tx, CardId card, Actor me) {
    var office = offices.current(tx).orElseThrow().office();
    return CardBook.open(tx, stores, office, card, clock.instant(), Optional.of(me.id())).orElseThrow();
  }

  private static void tell(CardBook book, Grant grant, long bonuses) {
    book.tell(
        CardEvent.Kind.ADJUSTED, grant.terms().name(), book.card().bonuses(bonuses).amount().toPlainString());
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
