package app.fifteen.office;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holidays by law, wherever in the week they fall. The decreed calendars name weekdays only; an office open at weekends
 * also closes on these.
 */
final class StatutoryDays {

  private static final List<MonthDay> RUSSIA =
      Stream.concat(
              IntStream.rangeClosed(1, 8).mapToObj(day -> MonthDay.of(1, day)),
              Stream.of(
                  MonthDay.of(2, 23),
                  MonthDay.of(3, 8),
                  MonthDay.of(5, 1),
                  MonthDay.of(5, 9),
                  MonthDay.of(6, 12),
                  MonthDay.of(11, 4)))
          .toList();

  private static final List<MonthDay> BULGARIA =
      List.of(
          MonthDay.of(1, 1),
          MonthDay.of(3, 3),
          MonthDay.of(5, 1),
          MonthDay.of(5, 6),
          MonthDay.of(5, 24),
          MonthDay.of(9, 6),
          MonthDay.of(9, 22),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26));

  private StatutoryDays() {}

  static Set<LocalDate> of(String country, int year) {
    var days = new HashSet<LocalDate>();
    switch (country) {
      case "RU" -> RUSSIA.forEach(day -> days.add(day.atYear(year)));
      case "BG" -> {
        BULGARIA.forEach(day -> days.add(day.atYear(year)));
        var easter = orthodoxEaster(year);
        for (int offset = -2; offset <= 1; offset++) {
          days.add(easter.plusDays(offset));
        }
      }
      default -> throw new IllegalArgumentException(country);
    }
    return days;
  }

  /** Meeus' Julian algorithm; 13 days lie between the calendars from 1900 to 2099. */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int month = (d + e + 114) / 31;
    int day = (d + e + 114) % 31 + 1;
    return LocalDate.of(year, month, day).plusDays(13);
  }
}
