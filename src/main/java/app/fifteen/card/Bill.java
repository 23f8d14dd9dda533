package app.fifteen.card;

import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.CardTerms;
import java.math.BigDecimal;

/**
 * A purchase with a card, as it is shown before it is confirmed. The discount is taken of the full price, once; then what is
 * redeemed comes off; bonuses accrue on what is really paid.
 *
 * @param redeemed minor units of bonuses, {@code worth} their value
 * @param accrued minor units of bonuses
 */
public record Bill(Money amount, Money discount, long redeemed, Money worth, Money paid, long accrued) {

  /**
   * @param redeem minor units of bonuses that are to be spent
   * @param balance minor units of bonuses there are
   * @param redeemable the office's largest share, in basis points
   * @return refused where more is to be spent than there is, or than the office takes
   */
  static Outcome<Bill> of(
      Money amount, long redeem, long balance, CardTerms terms, int redeemable, BonusWorth rate) {
    if (amount.minor() <= 0) {
      return Outcome.refused(Rejection.of("card.amount.nothing").at(CardPart.AMOUNT));
    }
    if (redeem > balance) {
      return Outcome.refused(Rejection.of("card.redeem.too_much", new Money(balance, terms.bonuses())).at(CardPart.REDEEM));
    }
    var discount = new Money(Share.of(amount.minor(), terms.discount()), amount.currency());
    long most = mostRedeemed(amount, balance, terms, redeemable, rate);
    if (redeem > most) {
      return Outcome.refused(Rejection.of("card.redeem.share", new Money(most, terms.bonuses()), percent(redeemable)).at(CardPart.REDEEM));
    }
    var worth = rate.worth(redeem);
    long paid = amount.minor() - discount.minor() - worth.minor();
    return Outcome.done(
        new Bill(amount, discount, redeem, worth, new Money(paid, amount.currency()), accrued(paid, terms, rate)));
  }

  /** How many minor units of bonuses may be spent on a purchase at most. */
  static long mostRedeemed(Money amount, long balance, CardTerms terms, int redeemable, BonusWorth rate) {
    long discounted = amount.minor() - Share.of(amount.minor(), terms.discount());
    long part = BigDecimal.valueOf(discounted).multiply(BigDecimal.valueOf(redeemable, 4)).longValue();
    return Math.min(balance, rate.within(part));
  }

  private static long accrued(long paid, CardTerms terms, BonusWorth rate) {
    return switch (terms.accrual()) {
      case CardTerms.Accrual.Fixed(long minor) -> paid > 0 ? minor : 0;
      case CardTerms.Accrual.Share(int points) ->
          rate.bonuses(BigDecimal.valueOf(paid).multiply(BigDecimal.valueOf(points, 4)));
    };
  }

  private static String percent(int basisPoints) {
    return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
  }
}
