package app.fifteen.remedy;

/** What kind of thing makes up for a complaint, as seen in practice (R18). */
public enum RemedyKind {
  MONEY_BACK,
  DISCOUNT,
  /** On the discount card. */
  BONUS,
  GIFT,
  /** At the same price; the company pays the difference. */
  BETTER_PRODUCT,
  FREE_YEAR,
  FREE_EXTRA,
  /** A broken part replaced for nothing, though the client broke it. */
  FREE_REPAIR,
  /** Work at night or at the weekend, to be faster. */
  EXTRA_HOURS,
  DIRECTOR_VISIT,
  /** On the office's letterhead (R20). */
  OFFICIAL_APOLOGY,
  A_STATUS,
  OTHER;

  /** Whether half of it can be given now and the rest once a supervisor has approved (R19). */
  public boolean isDivisible() {
    return this == MONEY_BACK || this == DISCOUNT || this == BONUS;
  }
}
