package app.fifteen.exchange.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Dates and times as somebody says a file writes them. Strict, so that 30 February is refused and not moved.
 *
 * @param hasShortYear whether years have two digits; they are read as of this century, and what is dated says which it is
 */
public record StrictPattern(DateTimeFormatter formatter, boolean hasShortYear) {

  private static final Pattern QUOTED = Pattern.compile("'[^']*'");
  /** Of one letter a pattern takes any number, and 25 is meant for another year. */
  private static final int EARLIEST_YEAR = 1000;
  private static final Pattern SHORT_YEAR = Pattern.compile("(?<![yu])(?:yy|uu)(?![yu])");

  static StrictPattern whole(DateTimeFormatter formatter) {
    return new StrictPattern(formatter, false);
  }

  /**
   * @param pattern as {@link DateTimeFormatter} takes it
   * @throws IllegalArgumentException if it is none
   */
  public static StrictPattern given(String pattern, Locale locale) {
    return new StrictPattern(
        of(pattern, locale), SHORT_YEAR.matcher(QUOTED.matcher(pattern).replaceAll("")).find());
  }

  static DateTimeFormatter of(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .parseDefaulting(ChronoField.ERA, 1)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Whether a file can mean the year that was read, if it tells one. */
  static boolean isPlausible(TemporalAccessor date) {
    return !date.isSupported(ChronoField.YEAR) || date.get(ChronoField.YEAR) >= EARLIEST_YEAR;
  }

  /** A day of a two-digit year in the latest century in which it was not after today. */
  public static LocalDate notAfter(LocalDate date, LocalDate today) {
    return date.isAfter(today) ? date.minusYears(100) : date;
  }
}
