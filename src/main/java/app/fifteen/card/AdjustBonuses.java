package app.fifteen.card;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.Permission;

/** Puts a balance right by hand: a new entry with a reason, never another text of an old one (R32). */
public final class AdjustBonuses {

  private final CardChange changes;

  AdjustBonuses(CardChange changes) {
    this.changes = changes;
  }

  /** @param amount of bonuses; below zero takes some away, at most what there is */
  public Outcome<DiscountCard> adjust(CardId card, Money amount, String rawReason, Actor actor) {
    return changes.change(
        card,
        Permission.CORRECT_CARDS,
        actor,
        (_, book, _) ->
            CardChange.reason(rawReason)
                .then(
                    reason -> {
                      var account = book.card().account();
                      if (amount.minor() == 0 || !amount.currency().equals(book.card().terms().bonuses())) {
                        return Outcome.refused(Rejection.of("card.amount.nothing").at(CardPart.AMOUNT));
                      }
                      if (-amount.minor() > account.balance()) {
                        return Outcome.refused(Rejection.of("card.redeem.too_much", book.card().balance()).at(CardPart.AMOUNT));
                      }
                      book.write(amount.minor() > 0 ? account.add(amount.minor(), book.today()) : account.remove(-amount.minor()));
                      book.tell(CardEvent.Kind.ADJUSTED, reason, amount.amount().toPlainString());
                      return Outcome.done(book.close());
                    }));
  }
}
