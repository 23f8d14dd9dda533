package app.fifteen.office;

import java.util.Currency;

/**
 * What a discount card brings. A card keeps those it was sold under (R28, R30).
 *
 * @param discount in basis points of the price: 300 is 3 %
 * @param lifeMonths calendar months that bonuses live after the last presentation
 * @param bonuses the currency in which bonuses are counted
 */
public record CardTerms(int discount, Accrual accrual, int lifeMonths, Currency bonuses) {

  public static final int WHOLE = 10_000;
  public static final int LONGEST_LIFE = 120;

  /** What a purchase adds. */
  public sealed interface Accrual {

    /** @param basisPoints of what is really paid: 500 is 5 % */
    record Share(int basisPoints) implements Accrual {
      public Share {
        if (basisPoints < 0 || basisPoints > WHOLE) {
          throw new IllegalArgumentException("a share beyond the whole: " + basisPoints);
        }
      }
    }

    /** @param minor units of bonuses, however much is bought */
    record Fixed(long minor) implements Accrual {
      public Fixed {
        if (minor < 0) {
          throw new IllegalArgumentException("a purchase takes no bonuses away");
        }
      }
    }
  }

  public CardTerms {
    if (discount < 0 || discount > WHOLE || lifeMonths < 1 || lifeMonths > LONGEST_LIFE) {
      throw new IllegalArgumentException("no terms: " + discount + ", " + lifeMonths);
    }
  }
}
