package app.fifteen.client.exchange;

import app.fifteen.exchange.importing.Cells;
import app.fifteen.exchange.importing.DayOrder;
import app.fifteen.exchange.importing.SlashDates;
import app.fifteen.exchange.importing.StrictPattern;
import app.fifteen.exchange.importing.TimeReader;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.YearSign;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings the dates of a file into the shape in which clients' dates are read. */
final class DateCells {

  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  /** Spreadsheets write a date as its midnight. */
  private static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00(:00)?$");

  private final Optional<StrictPattern> given;
  private final SlashDates<ClientHeading> slashes;
  private final TimeReader<ClientHeading> times;
  private final ZoneId zone;
  private final LocalDate today;

  private DateCells(
      Optional<StrictPattern> given,
      SlashDates<ClientHeading> slashes,
      TimeReader<ClientHeading> times,
      ZoneId zone,
      LocalDate today) {
    this.given = given;
    this.slashes = slashes;
    this.times = times;
    this.zone = zone;
    this.today = today;
  }

  /**
   * @param pattern as {@link DateTimeFormatter} takes it; the year or the day may be left out
   * @param zone of times without an offset of their own
   */
  static Outcome<DateCells> of(
      Optional<String> pattern, Locale locale, SlashDates<ClientHeading> slashes, ZoneId zone, Instant now) {
    try {
      var given = pattern.map(letters -> StrictPattern.given(letters, locale));
      return TimeReader.of(Optional.empty(), locale, slashes, zone, now)
          .then(
              times ->
                  Outcome.done(new DateCells(given, slashes, times, zone, LocalDate.ofInstant(now, zone))));
    } catch (IllegalArgumentException e) {
      return Outcome.refused("import.bad_date_pattern", pattern.orElse(""));
    }
  }

  /** A date, a month or a day without a year: in ISO form if it was told apart here, else as it is. */
  Outcome<String> read(ClientHeading column, String cell) {
    var text = MIDNIGHT.matcher(cell.strip()).replaceFirst("");
    if (text.isEmpty()) {
      return Outcome.done("");
    }
    if (given.isPresent()) {
      return asGiven(column, text, given.get());
    }
    var plain = YearSign.dropped(text);
    var date = SLASHES.matcher(plain);
    if (!date.matches()) {
      return Outcome.done(plain);
    }
    var order = slashes.in(column);
    boolean same = date.group(1).equals(date.group(2));
    if (order.isEmpty() && !same) {
      return Outcome.refused("import.date.ambiguous", text);
    }
    boolean monthFirst = order.filter(DayOrder.MONTH_FIRST::equals).isPresent();
    var day = monthFirst ? date.group(2) + "." + date.group(1) : date.group(1) + "." + date.group(2);
    return Outcome.done(date.group(3) == null ? day : day + "." + date.group(3));
  }

  private Outcome<String> asGiven(ClientHeading column, String text, StrictPattern pattern) {
    return parsed(text, pattern)
        .or(() -> parsed(YearSign.dropped(text), pattern))
        .map(found -> found instanceof LocalDate date && pattern.hasShortYear() ? inCentury(column, date) : found)
        .map(found -> Outcome.done(found.toString()))
        .orElseGet(() -> Outcome.refused("import.date.not_as_given", Cells.shortened(text)));
  }

  /** Nobody is born in the future, and nobody plans a trip for another century. */
  private LocalDate inCentury(ClientHeading column, LocalDate date) {
    return column == ClientHeading.NEXT_TRIP_ON ? date : StrictPattern.notAfter(date, today);
  }

  private static Optional<TemporalAccessor> parsed(String text, StrictPattern pattern) {
    try {
      return Optional.of(pattern.formatter().parseBest(text, LocalDate::from, YearMonth::from, MonthDay::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A date, which stands for its beginning, or a time as requests tell it, whatever the pattern of the dates. */
  Outcome<Optional<Instant>> instant(ClientHeading column, String cell) {
    var text = cell.strip();
    if (text.isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    return read(column, text).either(DateCells::day, _ -> Optional.<LocalDate>empty())
        .map(day -> Outcome.done(Optional.of(day.atStartOfDay(zone).toInstant())))
        .orElseGet(
            () ->
                times.read(column, text).either(
                    at -> Outcome.done(Optional.of(at)),
                    why -> Outcome.refused(
                        why.key().equals("import.time.ambiguous") ? "import.date.ambiguous" : "import.date.unknown",
                        Cells.shortened(text))));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      var date = DAY_FIRST.matcher(text);
      return Optional.of(
          date.matches()
              ? LocalDate.of(
                  Integer.parseInt(date.group(3)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)))
              : LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
