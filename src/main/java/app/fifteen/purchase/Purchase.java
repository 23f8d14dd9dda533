package app.fifteen.purchase;

import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.PurchaseId;
import app.fifteen.kernel.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a client bought (R44).
 *
 * @param client who bought it, and with a card, who presented that
 * @param amount the full price
 * @param with what a card made of it; empty where none was used
 * @param reversed how much of the amount was taken back since
 * @param version counts changes
 */
public record Purchase(
    PurchaseId id,
    ClientId client,
    PurchaseKind kind,
    String what,
    Optional<String> reference,
    Instant at,
    LocalDate boughtOn,
    Money amount,
    Optional<WithCard> with,
    Money reversed,
    int version) {

  /**
   * @param redeemed minor units of bonuses, {@code worth} their value in the currency of the price
   * @param accrued minor units of bonuses
   * @param goodOn when they become good; empty at once
   * @param pending what of them still waits for that day
   */
  public record WithCard(
      CardId card, Money discount, long redeemed, Money worth, long accrued, Optional<LocalDate> goodOn, long pending) {

    WithCard withPending(long left) {
      return new WithCard(card, discount, redeemed, worth, accrued, goodOn, left);
    }
  }

  /** In money, after discount and bonuses. */
  public Money paid() {
    long paid = amount.minor() - with.map(card -> card.discount().minor() + card.worth().minor()).orElse(0L);
    return new Money(paid, amount.currency());
  }

  /** What is left to be taken back. */
  public Money standing() {
    return new Money(amount.minor() - reversed.minor(), amount.currency());
  }

  /** Whether that much of it can be taken back: something, and no more than is left. */
  public Outcome<Money> reversible(Money back) {
    if (back.minor() <= 0 || !back.currency().equals(amount.currency())) {
      return Outcome.refused(Rejection.of("purchase.amount.nothing").at(PurchaseDraft.Part.AMOUNT));
    }
    return back.minor() > standing().minor()
        ? Outcome.refused(Rejection.of("purchase.reverse.too_much", standing()).at(PurchaseDraft.Part.AMOUNT))
        : Outcome.done(back);
  }

  /** @param more of the amount is taken back, {@code pending} bonuses still wait afterwards */
  public Purchase reversed(long more, long pending) {
    return new Purchase(
        id, client, kind, what, reference, at, boughtOn, amount, with.map(card -> card.withPending(pending)),
        new Money(reversed.minor() + more, amount.currency()), version);
  }

  /** What waited has become good. */
  public Purchase ripe() {
    return new Purchase(
        id, client, kind, what, reference, at, boughtOn, amount, with.map(card -> card.withPending(0)), reversed, version);
  }
}
