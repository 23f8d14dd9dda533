package app.fifteen.card;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;
import java.util.Optional;

/** Blocks a card, and unblocks it: a blocked one is neither presented nor spent from, and goes on burning. */
public final class BlockCard {

  private final CardChange changes;

  BlockCard(CardChange changes) {
    this.changes = changes;
  }

  public Outcome<DiscountCard> block(CardId card, String reason, Actor actor) {
    return change(card, true, reason, actor);
  }

  public Outcome<DiscountCard> unblock(CardId card, String reason, Actor actor) {
    return change(card, false, reason, actor);
  }

  private Outcome<DiscountCard> change(CardId card, boolean block, String rawReason, Actor actor) {
    return changes.change(
        card,
        Permission.WORK,
        actor,
        (_, book, _) ->
            CardChange.reason(rawReason)
                .then(
                    reason -> {
                      if (book.card().isBlocked() == block) {
                        return Outcome.refused(block ? "card.blocked.already" : "card.blocked.not");
                      }
                      book.change(book.card().blocked(block ? Optional.of(book.now()) : Optional.empty()));
                      book.tell(block ? CardEvent.Kind.BLOCKED : CardEvent.Kind.UNBLOCKED, reason, "");
                      return Outcome.done(book.close());
                    }));
  }
}
