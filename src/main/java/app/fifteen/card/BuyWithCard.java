package app.fifteen.card;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.Office;
import app.fifteen.purchase.NewPurchase;
import app.fifteen.purchase.Purchase;
import app.fifteen.purchase.PurchaseDraft;
import app.fifteen.purchase.RecordPurchase;
import java.time.LocalDate;
import java.util.Optional;

/** A purchase with a card: it presents it, takes the discount, redeems and accrues (R28–R30), all at once or nothing. */
public final class BuyWithCard {

  /** What was bought, and how the card is after it. */
  public record Bought(Purchase purchase, Bill bill, DiscountCard card) {}

  private final CardChange changes;
  private final CardStores stores;
  private final PresentCard presentCard;

  BuyWithCard(CardChange changes, CardStores stores, PresentCard presentCard) {
    this.changes = changes;
    this.stores = stores;
    this.presentCard = presentCard;
  }

  /**
   * @param redeem minor units of bonuses that are spent on it
   * @return refused where the reference is known already, more is to be spent than there is, or the office's currency is not
   *     the amount's
   */
  public Outcome<Asked<Bought>> buy(
      CardId card, CardHolder presenter, PurchaseDraft raw, long redeem, Actor actor) {
    return changes.use(
        card,
        actor,
        (tx, book, me) ->
            raw.checked()
                .then(draft -> RecordPurchase.unknown(tx, stores.purchases(), draft))
                .then(draft -> bill(book, draft, redeem).then(bill ->
                    presentCard.by(tx, book, presenter, me, client -> Outcome.done(buy(tx, book, client, draft, bill, me))))));
  }

  /** What a purchase would come to today, to be shown before it is confirmed. */
  public static Outcome<Bill> quote(DiscountCard card, Office office, LocalDate today, PurchaseDraft draft, long redeem) {
    var cards = office.cards();
    var bonuses = card.terms().bonuses();
    if (!draft.amount().currency().equals(office.currency())) {
      return Outcome.refused("card.amount.currency", office.currency().getCurrencyCode());
    }
    return rate(card, office, today)
        .<Outcome<BonusWorth>>map(Outcome::done)
        .orElseGet(() -> Outcome.refused("card.rate.none", bonuses.getCurrencyCode(), office.currency().getCurrencyCode()))
        .then(rate -> Bill.of(draft.amount(), redeem, card.account().balance(), card.terms(), cards.redeemable(), rate));
  }

  /** The most that could be spent on it, in bonuses. */
  public static Money mostRedeemed(DiscountCard card, Office office, LocalDate today, Money amount) {
    return card.bonuses(
        rate(card, office, today)
            .map(
                rate ->
                    Bill.mostRedeemed(
                        amount, card.account().balance(), card.terms(), office.cards().redeemable(), rate))
            .orElse(0L));
  }

  static Optional<BonusWorth> rate(DiscountCard card, Office office, LocalDate today) {
    return office
        .cards()
        .rateOn(card.terms().bonuses(), today)
        .map(perBonus -> new BonusWorth(card.terms().bonuses(), office.currency(), perBonus));
  }

  private static Outcome<Bill> bill(CardBook book, PurchaseDraft draft, long redeem) {
    return quote(book.card(), book.office(), book.today(), draft, redeem);
  }

  private Bought buy(Transaction tx, CardBook book, ClientId client, PurchaseDraft draft, Bill bill, Actor me) {
    var goodOn = draft.goodOn().filter(day -> day.isAfter(book.today()));
    var with =
        new Purchase.WithCard(
            book.card().id(), bill.discount(), bill.redeemed(), bill.worth(), bill.accrued(), goodOn,
            goodOn.isPresent() ? bill.accrued() : 0);
    var purchase =
        stores
            .purchases()
            .add(tx, new NewPurchase(client, draft, book.now(), book.today(), Optional.of(with), Optional.of(me.id())));
    book.present(client, Optional.of(purchase.id()));
    if (bill.redeemed() > 0) {
      book.write(book.card().account().redeem(bill.redeemed()).of(purchase.id()));
    }
    var account = book.card().account();
    book.write(
        (goodOn.isPresent() ? account.hold(bill.accrued()) : account.accrue(bill.accrued())).of(purchase.id()));
    return new Bought(purchase, bill, book.close());
  }
}
