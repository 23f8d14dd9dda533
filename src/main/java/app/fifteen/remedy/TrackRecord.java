package app.fifteen.remedy;

/**
 * What is known of a remedy's effect (R17). Outcomes are of cases: one who got a remedy in two parts stays once.
 *
 * @param offered how often it was offered to a client
 * @param granted how often the client got it
 * @param stayed clients who got it and stayed
 * @param returned clients who got it, left and came back
 * @param left clients who got it and left all the same
 */
public record TrackRecord(int offered, int granted, int stayed, int returned, int left) {

  /** Fewer known outcomes than this say nothing yet. */
  public static final int TELLING = 5;

  public static final TrackRecord NONE = new TrackRecord(0, 0, 0, 0, 0);

  /** Clients who are still with us. */
  public int kept() {
    return stayed + returned;
  }

  /** Clients of whom it is known what became of them. */
  public int known() {
    return kept() + left;
  }

  public boolean isTried() {
    return known() >= TELLING;
  }

  /** The share kept that the numbers vouch for, from 0 to 1. */
  public double lowerBound() {
    return WilsonInterval.lowerBound(kept(), known());
  }
}
