package app.fifteen.card;

import app.fifteen.kernel.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * What bonuses are worth in the currency of prices on a day.
 *
 * @param perBonus units of the price's currency for one unit of bonuses
 */
record BonusWorth(Currency bonuses, Currency prices, BigDecimal perBonus) {

  private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

  /** Half up to the minor unit of the price's currency. */
  Money worth(long bonusMinor) {
    return new Money(Share.rounded(perMinor().multiply(BigDecimal.valueOf(bonusMinor))), prices);
  }

  /** Half up to the minor unit of bonuses. */
  long bonuses(BigDecimal priceMinor) {
    return Share.rounded(priceMinor.divide(perMinor(), EXACT_ENOUGH));
  }

  /** The most bonuses that are worth no more than this. */
  long within(long priceMinor) {
    long most = BigDecimal.valueOf(priceMinor).divide(perMinor(), 0, RoundingMode.FLOOR).longValueExact();
    return worth(most).minor() > priceMinor ? most - 1 : most;
  }

  /** Minor units of the price's currency for one minor unit of bonuses. */
  private BigDecimal perMinor() {
    return perBonus.movePointRight(prices.getDefaultFractionDigits() - bonuses.getDefaultFractionDigits());
  }
}
