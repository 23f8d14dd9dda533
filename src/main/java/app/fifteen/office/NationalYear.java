package app.fifteen.office;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a country says of the days of one year.
 *
 * @param closed holidays and weekdays off
 * @param worked days at weekends worked by decree
 * @param shortened days an hour shorter
 */
record NationalYear(Set<LocalDate> closed, Set<LocalDate> worked, Set<LocalDate> shortened) {

  static final NationalYear PLAIN = new NationalYear(Set.of(), Set.of(), Set.of());

  NationalYear {
    closed = Set.copyOf(closed);
    worked = Set.copyOf(worked);
    shortened = Set.copyOf(shortened);
  }

  DayKind kindOf(LocalDate date) {
    if (worked.contains(date)) {
      return shortened.contains(date) ? DayKind.MOVED_SHORT_DAY : DayKind.MOVED_WORKDAY;
    }
    if (closed.contains(date)) {
      return DayKind.HOLIDAY;
    }
    return shortened.contains(date) ? DayKind.SHORT_DAY : DayKind.WEEKDAY;
  }
}
