package app.fifteen.client.exchange;

import app.fifteen.exchange.importing.Cells;
import app.fifteen.exchange.importing.StrictPattern;
import app.fifteen.kernel.Outcome;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings the dates of a file into the shape in which clients' dates are read. */
final class DateCells {

  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  /** Spreadsheets write a date as its midnight. */
  private static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00(:00)?$");

  private final Optional<DateTimeFormatter> given;

  private DateCells(Optional<DateTimeFormatter> given) {
    this.given = given;
  }

  /** @param pattern as {@link DateTimeFormatter} takes it; the year or the day may be left out */
  static Outcome<DateCells> of(Optional<String> pattern, Locale locale) {
    try {
      return Outcome.done(new DateCells(pattern.map(letters -> StrictPattern.of(letters, locale))));
    } catch (IllegalArgumentException e) {
      return Outcome.refused("import.bad_date_pattern", pattern.orElse(""));
    }
  }

  /** A date, a month or a day without a year: in ISO form if it was told apart here, else as it is. */
  Outcome<String> read(String cell) {
    var text = MIDNIGHT.matcher(cell.strip()).replaceFirst("");
    if (text.isEmpty()) {
      return Outcome.done("");
    }
    if (given.isPresent()) {
      return asGiven(text, given.get());
    }
    var slashes = SLASHES.matcher(text);
    if (!slashes.matches()) {
      return Outcome.done(text);
    }
    int first = Integer.parseInt(slashes.group(1));
    int second = Integer.parseInt(slashes.group(2));
    if (first <= 12 && second <= 12 && first != second) {
      return Outcome.refused("import.date.ambiguous", text);
    }
    return Outcome.done(second > 12 ? second + "." + first + "." + slashes.group(3) : text);
  }

  private static Outcome<String> asGiven(String text, DateTimeFormatter formatter) {
    try {
      return Outcome.done(
          formatter.parseBest(text, LocalDate::from, YearMonth::from, MonthDay::from).toString());
    } catch (DateTimeException e) {
      return Outcome.refused("import.date.not_as_given", Cells.shortened(text));
    }
  }

  /** An instant as our own export writes it, or a date, which stands for its beginning. */
  Outcome<Optional<Instant>> instant(String cell, ZoneId zone) {
    var text = cell.strip();
    if (text.isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    if (text.length() > 10 && text.charAt(4) == '-') {
      try {
        var iso = text.replace(' ', 'T');
        return Outcome.done(
            Optional.of(
                iso.endsWith("Z") || iso.indexOf('+') > 0 || iso.lastIndexOf('-') > 10
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(zone).toInstant()));
      } catch (DateTimeException e) {
        return Outcome.refused("import.date.unknown", Cells.shortened(text));
      }
    }
    return read(text).then(date -> date(date, zone));
  }

  private static Outcome<Optional<Instant>> date(String text, ZoneId zone) {
    try {
      var iso = text.indexOf('.') > 0 ? dayFirst(text) : LocalDate.parse(text);
      return Outcome.done(Optional.of(iso.atStartOfDay(zone).toInstant()));
    } catch (DateTimeException | NumberFormatException e) {
      return Outcome.refused("import.date.unknown", Cells.shortened(text));
    }
  }

  private static LocalDate dayFirst(String text) {
    var parts = text.split("\\.");
    if (parts.length != 3) {
      throw new DateTimeException(text);
    }
    return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
  }
}
