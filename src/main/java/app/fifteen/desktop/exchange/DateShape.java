package app.fifteen.desktop.exchange;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A way in which files write dates, chosen by an example instead of being spelled by letters.
 *
 * @param pattern by which they are read; numbers may have a zero in front or not
 * @param example by which one date is shown
 */
record DateShape(String pattern, String example) {

  /** Its day is no month, its year no day: one sees which is which. */
  private static final LocalDateTime ONE = LocalDateTime.of(2026, 6, 25, 18, 30);

  private static final List<DateShape> DATES =
      List.of(
          new DateShape("d.M.yyyy", "dd.MM.yyyy"), new DateShape("d.M.yy", "dd.MM.yy"),
          new DateShape("d/M/yyyy", "dd/MM/yyyy"), new DateShape("M/d/yyyy", "MM/dd/yyyy"),
          new DateShape("d/M/yy", "dd/MM/yy"), new DateShape("M/d/yy", "MM/dd/yy"),
          new DateShape("d-M-yyyy", "dd-MM-yyyy"), new DateShape("yyyy-M-d", "yyyy-MM-dd"),
          new DateShape("yyyy/M/d", "yyyy/MM/dd"), new DateShape("yyyyMMdd", "yyyyMMdd"),
          new DateShape("d MMMM yyyy", "d MMMM yyyy"), new DateShape("d MMM yyyy", "d MMM yyyy"),
          new DateShape("MMMM d, yyyy", "MMMM d, yyyy"));

  private static final List<DateShape> DAYS = List.of(new DateShape("d.M", "dd.MM"), new DateShape("d MMMM", "d MMMM"));

  /** @param times whether there is a time of day, too */
  static List<DateShape> all(boolean times) {
    return times
        ? DATES.stream().flatMap(DateShape::withTimes).toList()
        : Stream.concat(DATES.stream(), DAYS.stream()).toList();
  }

  private static Stream<DateShape> withTimes(DateShape date) {
    var day = new DateShape(date.pattern + " H:mm[:ss]", date.example + " HH:mm");
    return date.pattern.startsWith("M")
        ? Stream.of(day, new DateShape(date.pattern + " h:mm[:ss] a", date.example + " h:mm a"))
        : Stream.of(day);
  }

  String shown(Locale locale) {
    return DateTimeFormatter.ofPattern(example, locale).format(ONE);
  }
}
