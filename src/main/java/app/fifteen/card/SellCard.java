package app.fifteen.card;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.Office;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Sells a card, or gives one (R28). It keeps the terms of this day. */
public final class SellCard {

  /**
   * @param number as typed or scanned; empty for the next one of the office's series
   * @param price empty for a card that is given
   * @param payer where it is not the holder
   */
  public record Sale(CardHolder holder, String number, Optional<Money> price, Optional<ClientId> payer) {}

  private final Database database;
  private final OfficeStore offices;
  private final CardStores stores;
  private final FindHolder holders;
  private final Clock clock;

  SellCard(Database database, OfficeStore offices, CardStores stores, FindHolder holders, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.stores = stores;
    this.holders = holders;
    this.clock = clock;
  }

  public Outcome<Asked<DiscountCard>> sell(Sale sale, Actor actor) {
    var now = clock.instant();
    return database.decide(
        tx ->
            Permission.WORK
                .check(tx, actor)
                .then(
                    me ->
                        holders.find(
                            tx,
                            sale.holder(),
                            me,
                            holder -> stores.newNumber(tx, sale.number()).then(number -> sell(tx, sale, holder, number, me, now)))));
  }

  private Outcome<DiscountCard> sell(
      Transaction tx, Sale sale, ClientId holder, CardNumber number, Actor me, Instant now) {
    if (sale.price().filter(price -> price.minor() <= 0).isPresent()) {
      return Outcome.refused(Rejection.of("card.price.nothing").at(CardPart.PRICE));
    }
    var office = offices.current(tx).orElseThrow().office();
    var terms = office.cards().terms();
    var today = LocalDate.ofInstant(now, office.zone());
    var id =
        stores
            .cards()
            .add(
                tx, number, holder, stores.terms().findOrAdd(tx, terms), issue(sale, office, me, now, today),
                BurnDate.afterPresentation(today, terms.lifeMonths()));
    return CardBook.open(tx, stores, office, id, now, Optional.of(me.id()))
        .map(
            book -> {
              book.write(LedgerEntry.of(LedgerKind.SALE, 0, 0, 0).burningOn(book.card().account().burnsOn()));
              book.tell(CardEvent.Kind.ISSUED, "", number.digits());
              return Outcome.done(book.close());
            })
        .orElseThrow();
  }

  private static DiscountCard.Issue issue(Sale sale, Office office, Actor me, Instant now, LocalDate today) {
    return new DiscountCard.Issue(
        sale.price().isPresent() ? CardOrigin.SOLD : CardOrigin.GIVEN,
        sale.price().orElse(new Money(0, office.currency())),
        sale.payer(),
        now,
        today,
        Optional.of(me.id()));
  }
}
