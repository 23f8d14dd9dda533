package app.fifteen.client;

import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.YearSign;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When the client next means to buy, and what: the reason for a call in time (R34). One of the two may be all that was
 * said.
 */
public record PlannedTrip(Optional<LocalDate> on, Optional<String> to) {

  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(?:[T ]00:00(?::00)?)?");
  private static final int EARLIEST = 2000;
  private static final int LATEST = 2100;

  /** Reads a date, or a month, which stands for its first day: {@code 01.06.2027}, {@code 06.2027}, {@code 2027-06}. */
  public static Outcome<LocalDate> readDate(String text) {
    try {
      var date = parse(YearSign.dropped(text));
      if (date.isPresent() && date.get().getYear() >= EARLIEST && date.get().getYear() <= LATEST) {
        return Outcome.done(date.get());
      }
    } catch (DateTimeException e) {
      // Said below in words of our own.
    }
    return Outcome.refused("trip.wrong", text.length() <= 40 ? text : text.substring(0, 40) + "…");
  }

  private static Optional<LocalDate> parse(String text) {
    var m = DAY_FIRST.matcher(text);
    if (m.matches()) {
      return Optional.of(LocalDate.of(number(m.group(3)), number(m.group(2)), number(m.group(1))));
    }
    m = MONTH_FIRST.matcher(text);
    if (m.matches()) {
      return Optional.of(YearMonth.of(number(m.group(2)), number(m.group(1))).atDay(1));
    }
    m = YEAR_FIRST.matcher(text);
    return m.matches()
        ? Optional.of(LocalDate.of(number(m.group(1)), number(m.group(2)), m.group(3) == null ? 1 : number(m.group(3))))
        : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
