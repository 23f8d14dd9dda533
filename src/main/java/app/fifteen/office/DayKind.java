package app.fifteen.office;

/** Why a date has the hours it has; later constants win over earlier ones. */
public enum DayKind {
  /** As its weekday always is. */
  WEEKDAY,
  /** A national holiday, or a weekday off by decree. */
  HOLIDAY,
  /** The day before a holiday, an hour shorter. */
  SHORT_DAY,
  /** A day at a weekend that is worked by decree. */
  MOVED_WORKDAY,
  /** Both: worked by decree, and an hour shorter. */
  MOVED_SHORT_DAY,
  /** Decided by the office itself for this date. */
  EXCEPTION
}
