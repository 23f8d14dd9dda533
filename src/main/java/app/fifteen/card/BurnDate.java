package app.fifteen.card;

import java.time.LocalDate;

/** Until the end of which local day bonuses live (R30). Months are calendar months, and month ends are clamped. */
public final class BurnDate {

  private BurnDate() {}

  /** After a presentation the whole balance lives as long as the card's terms say. */
  public static LocalDate afterPresentation(LocalDate presentedOn, int lifeMonths) {
    return presentedOn.plusMonths(lifeMonths);
  }

  /** Bonuses that come without a presentation live as long as the others, or for a month where that has passed. */
  static LocalDate afterRestoring(LocalDate burnsOn, LocalDate today) {
    return burnsOn.isBefore(today) ? today.plusMonths(1) : burnsOn;
  }

  /** The day from which on the client is told (R31): one month before, which is not life less a month after. */
  static LocalDate reminding(LocalDate burnsOn) {
    return burnsOn.minusMonths(1);
  }

  /** The last day of burning that is told of today: at the end of a month several days have the same day a month before. */
  static LocalDate lastReminded(LocalDate today) {
    var day = today.plusMonths(1);
    while (!reminding(day.plusDays(1)).isAfter(today)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Whether the client is told today of what burns then. */
  public static boolean isTold(LocalDate burnsOn, LocalDate today) {
    return !burnsOn.isBefore(today) && !reminding(burnsOn).isAfter(today);
  }
}
