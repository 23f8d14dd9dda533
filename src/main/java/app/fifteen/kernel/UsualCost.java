package app.fifteen.kernel;

import java.math.BigDecimal;
import java.util.Currency;

/** What things cost before an office has said so. */
public final class UsualCost {

  private UsualCost() {}

  /** Roubles as the rules say, elsewhere what the same things cost, to be set right by the office. */
  public static Money of(Currency currency, String roubles, String euros) {
    var amount =
        switch (currency.getCurrencyCode()) {
          case "RUB" -> new BigDecimal(roubles);
          case "BGN" -> new BigDecimal(euros).multiply(BigDecimal.TWO);
          case "KZT" -> new BigDecimal(euros).multiply(BigDecimal.valueOf(500));
          case "JPY", "RSD" -> new BigDecimal(euros).multiply(BigDecimal.valueOf(100));
          default -> new BigDecimal(euros);
        };
    return Money.of(amount, currency);
  }
}
