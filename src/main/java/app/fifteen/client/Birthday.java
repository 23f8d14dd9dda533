package app.fifteen.client;

import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.YearSign;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day on which to congratulate (R35); many clients tell it without the year. */
public record Birthday(MonthDay day, Optional<Year> year) {

  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})(?:[./-](\\d{4}))?\\.?");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00)?)?");
  private static final Pattern NO_YEAR = Pattern.compile("--(\\d{2})-(\\d{2})");
  private static final int OLDEST = 130;

  /**
   * Reads {@code 17.05.1980}, {@code 17.05}, {@code 1980-05-17} or {@code --05-17}.
   *
   * @param today nobody is born after it
   */
  public static Outcome<Birthday> read(String text, LocalDate today) {
    try {
      return parse(YearSign.dropped(text))
          .map(birthday -> birthday.checked(text, today))
          .orElseGet(() -> Outcome.refused("birthday.wrong", shown(text)));
    } catch (DateTimeException e) {
      return Outcome.refused("birthday.wrong", shown(text));
    }
  }

  /** In the shape that files carry: {@code 1980-05-17}, or {@code --05-17} without the year. */
  public String iso() {
    return year.map(known -> date(known).toString()).orElseGet(day::toString);
  }

  /** Nobody has two of them: whether these are two, as far as they are told. */
  public boolean contradicts(Birthday other) {
    return !day.equals(other.day) || year.isPresent() && other.year.isPresent() && !year.equals(other.year);
  }

  /** On 28 February for someone born on a leap day, where the year has none. */
  public LocalDate date(Year of) {
    return of.atMonthDay(day);
  }

  private Outcome<Birthday> checked(String text, LocalDate today) {
    if (year.isEmpty()) {
      return Outcome.done(this);
    }
    if (date(year.get()).isAfter(today)) {
      return Outcome.refused("birthday.future", shown(text));
    }
    return date(year.get()).isBefore(today.minusYears(OLDEST))
        ? Outcome.refused("birthday.too_old", shown(text))
        : Outcome.done(this);
  }

  private static Optional<Birthday> parse(String text) {
    return match(YEAR_FIRST, text)
        .map(m -> of(m.group(2), m.group(3), m.group(1)))
        .or(() -> match(DAY_FIRST, text).map(m -> of(m.group(2), m.group(1), m.group(3))))
        .or(() -> match(NO_YEAR, text).map(m -> of(m.group(1), m.group(2), null)));
  }

  private static Birthday of(String month, String day, String year) {
    if (year == null) {
      return new Birthday(MonthDay.of(Integer.parseInt(month), Integer.parseInt(day)), Optional.empty());
    }
    // Refuses 29 February of a year without one.
    var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    return new Birthday(MonthDay.from(date), Optional.of(Year.from(date)));
  }

  private static Optional<Matcher> match(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  private static String shown(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
