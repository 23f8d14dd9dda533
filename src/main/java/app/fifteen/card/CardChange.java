package app.fifteen.card;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.util.Optional;

/** What all changes of a card have in common: one transaction, in which nobody else changes it. */
final class CardChange {

  private final Database database;
  private final OfficeStore offices;
  private final CardStores stores;
  private final Clock clock;

  CardChange(Database database, OfficeStore offices, CardStores stores, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.stores = stores;
    this.clock = clock;
  }

  /** @param <T> what it answers */
  @FunctionalInterface
  interface Rule<T> {
    /** @param me whoever acts, as they are stored now */
    Outcome<T> apply(Transaction tx, CardBook book, Actor me);
  }

  <T> Outcome<T> change(CardId id, Permission needed, Actor actor, Rule<T> rule) {
    var now = clock.instant();
    return database.decide(
        tx ->
            needed
                .check(tx, actor)
                .then(
                    me ->
                        CardBook.open(tx, stores, offices.current(tx).orElseThrow().office(), id, now, Optional.of(me.id()))
                            .map(book -> rule.apply(tx, book, me))
                            .orElseGet(() -> Outcome.refused("card.gone"))));
  }

  /** {@link #change} of a card that may be used. */
  <T> Outcome<T> use(CardId id, Actor actor, Rule<T> rule) {
    return change(
        id,
        Permission.WORK,
        actor,
        (tx, book, me) ->
            book.card().isBlocked() ? Outcome.refused("card.blocked", book.card().number().grouped()) : rule.apply(tx, book, me));
  }

  /** Words that have to be said. */
  static Outcome<String> reason(String raw) {
    return CardEvent.SAID.required(raw, "card.reason.missing").at(CardPart.REASON);
  }
}
