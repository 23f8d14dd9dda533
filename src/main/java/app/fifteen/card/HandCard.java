package app.fifteen.card;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.Permission;

/** Hands a card to another holder, with all that is on it: what was done under the earlier one stays theirs in the story. */
public final class HandCard {

  private final CardChange changes;
  private final FindHolder holders;

  HandCard(CardChange changes, FindHolder holders) {
    this.changes = changes;
    this.holders = holders;
  }

  public Outcome<Asked<DiscountCard>> hand(CardId card, CardHolder next, String rawReason, Actor actor) {
    return changes.change(
        card,
        Permission.WORK,
        actor,
        (tx, book, me) ->
            CardChange.reason(rawReason)
                .then(
                    reason ->
                        holders.find(
                            tx,
                            next,
                            me,
                            client -> {
                              if (client.equals(book.card().holder())) {
                                return Outcome.refused(Rejection.of("card.hand.same").at(CardPart.PERSON));
                              }
                              book.tell(CardEvent.Kind.HANDED, reason, "");
                              book.change(book.card().heldBy(client));
                              book.tell(CardEvent.Kind.HANDED, reason, "");
                              return Outcome.done(book.close());
                            })));
  }
}
