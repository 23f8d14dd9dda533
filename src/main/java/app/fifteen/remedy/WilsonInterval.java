package app.fifteen.remedy;

/**
 * The score interval of a share, 95 % sure: E. B. Wilson, “Probable Inference, the Law of Succession, and Statistical
 * Inference”, Journal of the American Statistical Association 22 (1927), 209–212.
 */
public final class WilsonInterval {

  /** The two-sided 95 % quantile of the normal distribution. */
  private static final double Z = 1.959964;

  private WilsonInterval() {}

  /**
   * The lower end of the interval: few cases are trusted less than many, so that 1 of 1 does not beat 45 of 50.
   *
   * @return from 0 to 1; 0 if nothing is known
   */
  public static double lowerBound(int kept, int known) {
    if (kept < 0 || kept > known) {
      throw new IllegalArgumentException(kept + " of " + known);
    }
    if (kept == 0) {
      return 0;
    }
    double n = known;
    double share = kept / n;
    double square = Z * Z;
    double margin = Z * Math.sqrt(share * (1 - share) / n + square / (4 * n * n));
    return (share + square / (2 * n) - margin) / (1 + square / n);
  }
}
