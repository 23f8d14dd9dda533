package app.fifteen.purchase;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Field;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.PurchaseId;
import app.fifteen.kernel.TypedWords;
import app.fifteen.staff.Permission;
import java.time.Clock;

/**
 * Takes a purchase without a card back, whole or in part (R44): what was taken back stays written down, with the reason. One
 * with a card is taken back with its bonuses, by {@code card.ReversePurchase}.
 */
public final class TakePurchaseBack {

  private static final TypedWords REASON = TypedWords.lines(1_000, "purchase.too_long");

  /** The fields of its form. */
  public enum Part implements Field {
    AMOUNT,
    REASON
  }

  private final Database database;
  private final PurchaseStore purchases;
  private final Clock clock;

  TakePurchaseBack(Database database, PurchaseStore purchases, Clock clock) {
    this.database = database;
    this.purchases = purchases;
    this.clock = clock;
  }

  /** @param amount what is given back; all that is left of it for the whole */
  public Outcome<Purchase> takeBack(PurchaseId id, Money amount, String rawReason, Actor actor) {
    return database.decide(
        tx ->
            Permission.WORK
                .check(tx, actor)
                .then(me -> REASON.required(rawReason, "purchase.reason.missing").at(Part.REASON).then(reason -> takeBack(tx, id, amount, reason, me))));
  }

  private Outcome<Purchase> takeBack(Transaction tx, PurchaseId id, Money amount, String reason, Actor me) {
    return purchases
        .byIdToChange(tx, id)
        .filter(purchase -> purchase.with().isEmpty())
        .map(purchase -> purchase.reversible(amount).at(Part.AMOUNT).then(back -> Outcome.done(store(tx, purchase, back, reason, me))))
        .orElseGet(() -> Outcome.refused("purchase.with_card"));
  }

  private Purchase store(Transaction tx, Purchase purchase, Money back, String reason, Actor me) {
    purchases.addReversal(tx, purchase.id(), clock.instant(), me.id(), back, back, reason);
    purchases.save(tx, purchase.reversed(back.minor(), 0));
    return purchases.byId(tx, purchase.id()).orElseThrow();
  }
}
