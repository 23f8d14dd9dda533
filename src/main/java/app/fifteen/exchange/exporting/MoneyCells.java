package app.fifteen.exchange.exporting;

import app.fifteen.kernel.Money;
import java.util.Currency;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Amounts as an export writes them: decimals with a point, in every language. */
public final class MoneyCells {

  private MoneyCells() {}

  public static String amount(long minor, String currency) {
    return new Money(minor, Currency.getInstance(currency)).amount().toPlainString();
  }

  /**
   * Several amounts, each with its currency: {@code 34.00 BGN; 17.00 EUR}.
   *
   * @param sums as a query puts them together: {@code 3400 BGN;1700 EUR}
   */
  public static String sums(String sums) {
    return Stream.of(sums.split(";"))
        .filter(sum -> !sum.isEmpty())
        .map(sum -> sum.split(" "))
        .map(sum -> amount(Long.parseLong(sum[0]), sum[1]) + " " + sum[1])
        .collect(Collectors.joining("; "));
  }
}
