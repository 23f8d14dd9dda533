package app.fifteen.card;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;

/** Moves a card to the office's terms of today, with the client's knowledge: nothing else ever changes a card's terms. */
public final class MoveToTerms {

  private final CardChange changes;

  MoveToTerms(CardChange changes) {
    this.changes = changes;
  }

  /** @param rawReason how the client was told */
  public Outcome<DiscountCard> move(CardId card, String rawReason, Actor actor) {
    return changes.change(
        card,
        Permission.CORRECT_CARDS,
        actor,
        (_, book, _) ->
            CardChange.reason(rawReason)
                .then(
                    reason -> {
                      var terms = book.office().cards().terms();
                      if (terms.equals(book.card().terms())) {
                        return Outcome.refused("card.move.same");
                      }
                      var account = book.card().account();
                      boolean empty = account.balance() == 0 && account.pending() == 0 && account.shortfall() == 0;
                      if (!terms.bonuses().equals(book.card().terms().bonuses()) && !empty) {
                        return Outcome.refused("card.move.currency", terms.bonuses().getCurrencyCode());
                      }
                      book.move(terms);
                      book.tell(CardEvent.Kind.MOVED, reason, "");
                      return Outcome.done(book.close());
                    }));
  }
}
