package app.fifteen.exchange.importing;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Dates and times as somebody says a file writes them. Strict, so that 30 February is refused and not moved. */
public final class StrictPattern {

  private StrictPattern() {}

  /**
   * @param pattern as {@link DateTimeFormatter} takes it
   * @throws IllegalArgumentException if it is none
   */
  public static DateTimeFormatter of(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .parseDefaulting(ChronoField.ERA, 1)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
