package app.fifteen.exchange.importing;

/** What comes first in dates such as 3/4/1980. */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST
}
