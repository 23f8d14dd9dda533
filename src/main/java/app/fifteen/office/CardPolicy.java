package app.fifteen.office;

import app.fifteen.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * How an office sells discount cards and lets them be used (R28–R33).
 *
 * @param price of a card that is sold
 * @param terms of cards that are sold from now on
 * @param rates what bonuses are worth, the oldest first; empty where they are in the office's own currency
 * @param redeemable the largest share of a purchase that may be paid with bonuses, in basis points
 * @param bareRenewals how many presentations in a row renew without a purchase; empty for any number
 * @param mostPersons how many different people may present one card; empty for any number
 * @param goal cards that are to be sold a month (R33)
 */
public record CardPolicy(
    Money price,
    CardTerms terms,
    List<BonusRate> rates,
    int redeemable,
    Optional<Integer> bareRenewals,
    Optional<Integer> mostPersons,
    Goal goal) {

  /** @param atLeast cards a month, and {@code usual} at the best */
  public record Goal(int atLeast, int usual) {

    public Goal {
      if (atLeast < 0 || usual < atLeast) {
        throw new IllegalArgumentException("no goal: " + atLeast + " to " + usual);
      }
    }
  }

  public CardPolicy {
    rates = rates.stream().sorted(Comparator.comparing(BonusRate::from)).toList();
  }

  /**
   * Units of the price's currency for one unit of bonuses on a day; one where both are of one currency.
   *
   * @param bonuses the currency of a card's bonuses, which may be older than the terms
   * @return empty where no rate is stated for that day yet
   */
  public Optional<BigDecimal> rateOn(Currency bonuses, LocalDate day) {
    if (bonuses.equals(price.currency())) {
      return Optional.of(BigDecimal.ONE);
    }
    if (!bonuses.equals(terms.bonuses())) {
      return Optional.empty();
    }
    return rates.stream().filter(rate -> !rate.from().isAfter(day)).reduce((_, later) -> later).map(BonusRate::perBonus);
  }
}
