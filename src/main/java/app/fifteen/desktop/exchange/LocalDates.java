package app.fifteen.desktop.exchange;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.util.StringConverter;

/** Dates as the program's language writes them, which need not be the system's; ISO dates are read, too. */
final class LocalDates extends StringConverter<LocalDate> {

  private final DateTimeFormatter formatter;

  LocalDates(Locale locale) {
    // The short form has two digits of a year in some languages, and four say which.
    var pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
            .replaceFirst("y+", "uuuu");
    formatter = DateTimeFormatter.ofPattern(pattern, locale);
  }

  @Override
  public String toString(LocalDate date) {
    return date == null ? "" : formatter.format(date);
  }

  /** Null for what is no date. */
  @Override
  public LocalDate fromString(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip(), text.indexOf('-') == 4 ? DateTimeFormatter.ISO_LOCAL_DATE : formatter);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
