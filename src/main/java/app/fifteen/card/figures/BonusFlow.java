package app.fifteen.card.figures;

/** What becomes of bonuses in a month; together they are by how much more or less is owed to clients at its end. */
public enum BonusFlow {
  /** By purchases, when they were made; less what was taken back with one that was reversed. */
  ACCRUED(1),
  /** Spent on purchases; less what was given back with one that was reversed. */
  REDEEMED(-1),
  BURNT(-1),
  /** Remedies, corrections, and what cards that were taken over had on them. */
  OTHERWISE(1);

  private final int sign;

  BonusFlow(int sign) {
    this.sign = sign;
  }

  /** By what the ledger's sum is multiplied: what was spent or has burnt is told as an amount, not as a loss. */
  int sign() {
    return sign;
  }
}
