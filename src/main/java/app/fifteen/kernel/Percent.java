package app.fifteen.kernel;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Shares in basis points, as people write them. */
public final class Percent {

  private Percent() {}

  /** {@code 3 %}, {@code 2,5 %}. @param basisPoints 300 is 3 % */
  public static String format(int basisPoints, Locale locale) {
    var format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(2);
    return format.format(BigDecimal.valueOf(basisPoints, 4));
  }
}
