package app.fifteen.card;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When the days of cards begin and end (R30). Burning counts from the end of the local day and is entered a little later, so
 * that a card presented on its last day is safe, also at a desk whose clock is an hour off: what has not burnt yet is saved by
 * being presented. What becomes good on a day waits as long, so that it finds burnt what had to burn before.
 */
final class CardDay {

  static final Duration GRACE = Duration.ofHours(2);

  private CardDay() {}

  /** The last day that has surely begun everywhere: those before it are over, and what is good on it is good. */
  static LocalDate begun(Instant now, ZoneId zone) {
    return LocalDate.ofInstant(now.minus(GRACE), zone);
  }

  /** When {@link #begun} becomes this day. */
  static Instant beginning(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant().plus(GRACE);
  }

  /** When a day ends at the office. */
  static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
