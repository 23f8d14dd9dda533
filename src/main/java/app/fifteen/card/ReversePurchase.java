package app.fifteen.card;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.PurchaseId;
import app.fifteen.purchase.Purchase;
import app.fifteen.staff.Permission;

/**
 * Takes a purchase with a card back, whole or in part (R32): what was redeemed is given back, and what was accrued is taken
 * back, in proportion. What has been spent or has burnt since is owed and settled from the next accruals.
 */
public final class ReversePurchase {

  /**
   * @param refund what the client gets back in money
   * @param restored and in bonuses
   * @param takenBack of what it had accrued, {@code owed} of that could not be
   */
  public record Reversed(Purchase purchase, Money refund, long restored, long takenBack, long owed, DiscountCard card) {}

  private final CardChange changes;
  private final CardStores stores;

  ReversePurchase(CardChange changes, CardStores stores) {
    this.changes = changes;
    this.stores = stores;
  }

  /** @param amount of the full price that is taken back; all that is left of it for a whole reversal */
  public Outcome<Reversed> reverse(CardId card, PurchaseId id, Money amount, String rawReason, Actor actor) {
    return changes.change(
        card,
        Permission.WORK,
        actor,
        (tx, book, me) ->
            CardChange.reason(rawReason)
                .then(
                    reason ->
                        stores
                            .purchases()
                            .byIdToChange(tx, id)
                            .filter(purchase -> purchase.with().filter(with -> with.card().equals(card)).isPresent())
                            .map(purchase -> purchase.reversible(amount).then(_ -> Outcome.done(reverse(tx, book, purchase, amount, reason, me))))
                            .orElseGet(() -> Outcome.refused("purchase.gone"))));
  }

  private Reversed reverse(Transaction tx, CardBook book, Purchase purchase, Money amount, String reason, Actor me) {
    var with = purchase.with().orElseThrow();
    var part = new Part(purchase.reversed().minor(), amount.minor(), purchase.amount().minor());
    long restored = part.of(with.redeemed());
    long accrued = part.of(with.accrued());
    var refund = new Money(part.of(purchase.paid().minor()), amount.currency());
    book.write(book.card().account().restore(restored, book.today()).of(purchase.id()));
    var takingBack = book.card().account().takeBack(accrued, with.pending()).of(purchase.id());
    book.write(takingBack);
    stores.purchases().addReversal(tx, purchase.id(), book.now(), me.id(), amount, refund, reason);
    stores.purchases().save(tx, purchase.reversed(amount.minor(), with.pending() + takingBack.pending()));
    book.tell(CardEvent.Kind.REVERSED, reason, amount.amount().toPlainString());
    var changed = stores.purchases().byId(tx, purchase.id()).orElseThrow();
    return new Reversed(changed, refund, restored, accrued, takingBack.shortfall(), book.close());
  }

  /**
   * A part of a purchase after earlier ones. What all parts make together is what the whole would have: nothing is lost or won
   * by rounding each.
   *
   * @param before of the amount that was taken back earlier
   */
  private record Part(long before, long amount, long whole) {

    long of(long minor) {
      return Share.proportional(minor, before + amount, whole) - Share.proportional(minor, before, whole);
    }
  }
}
