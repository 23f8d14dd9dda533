package app.fifteen.office;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a bonus is worth from a day on, where bonuses and prices are in different currencies.
 *
 * @param perBonus units of the price's currency for one unit of the bonuses'; more than zero
 */
public record BonusRate(LocalDate from, BigDecimal perBonus) {

  public BonusRate {
    if (perBonus.signum() <= 0) {
      throw new IllegalArgumentException("a bonus that is worth nothing");
    }
    perBonus = perBonus.stripTrailingZeros();
  }
}
