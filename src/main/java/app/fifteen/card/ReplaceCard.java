package app.fifteen.card;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;
import java.util.Optional;

/** Gives a card another number in place of a lost one, which goes on leading to it. A blocked card is unblocked by it. */
public final class ReplaceCard {

  private final CardChange changes;
  private final CardStores stores;

  ReplaceCard(CardChange changes, CardStores stores) {
    this.changes = changes;
    this.stores = stores;
  }

  /** @param rawNumber as typed or scanned; empty for the next one of the office's series */
  public Outcome<DiscountCard> replace(CardId card, String rawNumber, String rawReason, Actor actor) {
    return changes.change(
        card,
        Permission.WORK,
        actor,
        (tx, book, _) ->
            CardChange.reason(rawReason)
                .then(
                    reason ->
                        stores.newNumber(tx, rawNumber).then(number -> Outcome.done(replace(tx, book, number, reason)))));
  }

  private DiscountCard replace(Transaction tx, CardBook book, CardNumber number, String reason) {
    var lost = book.card().number();
    stores.cards().replaceNumber(tx, lost, book.now());
    stores.cards().addNumber(tx, number, book.card().id(), book.now(), book.by());
    book.change(book.card().numbered(number).blocked(Optional.empty()));
    book.tell(CardEvent.Kind.REPLACED, reason, lost.digits());
    return book.close();
  }
}
