package app.fifteen.card;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares and rates of whole minor units, half up to the minor unit (R32). */
final class Share {

  private static final int BASIS_POINTS = 4;

  private Share() {}

  /** @param basisPoints 300 is 3 % */
  static long of(long minor, int basisPoints) {
    return rounded(BigDecimal.valueOf(minor).multiply(BigDecimal.valueOf(basisPoints, BASIS_POINTS)));
  }

  /** As much of {@code minor} as {@code part} is of {@code whole}. */
  static long proportional(long minor, long part, long whole) {
    return BigDecimal.valueOf(minor)
        .multiply(BigDecimal.valueOf(part))
        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  static long rounded(BigDecimal minor) {
    return minor.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
