package app.fifteen.exchange.importing;

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
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the dates of a file, and moments where it tells those: by a given pattern, else in the forms that are usual here. */
public final class DateReader<F extends ImportField> {

  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  /** Spreadsheets write a date as its midnight. */
  private static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00(:00)?$");

  private final Optional<StrictPattern> given;
  private final SlashDates<F> slashes;
  private final TimeReader<F> times;
  private final ZoneId zone;
  private final LocalDate today;
  private final Set<F> planned;

  private DateReader(
      Optional<StrictPattern> given,
      SlashDates<F> slashes,
      TimeReader<F> times,
      ZoneId zone,
      LocalDate today,
      Set<F> planned) {
    this.given = given;
    this.slashes = slashes;
    this.times = times;
    this.zone = zone;
    this.today = today;
    this.planned = Set.copyOf(planned);
  }

  /**
   * @param pattern as {@link DateTimeFormatter} takes it; the year or the day may be left out
   * @param zone of times without an offset of their own
   * @param planned fields that tell of what is to come: two digits of a year are of this century there
   */
  public static <F extends ImportField> Outcome<DateReader<F>> of(
      Optional<String> pattern, Locale locale, SlashDates<F> slashes, ZoneId zone, Instant now, Set<F> planned) {
    try {
      var given = pattern.map(letters -> StrictPattern.given(letters, locale));
      return TimeReader.<F>of(Optional.empty(), locale, slashes, zone, now)
          .then(
              times ->
                  Outcome.done(
                      new DateReader<>(given, slashes, times, zone, LocalDate.ofInstant(now, zone), planned)));
    } catch (IllegalArgumentException e) {
      return Outcome.refused("import.bad_date_pattern", pattern.orElse(""));
    }
  }

  /** A date, a month or a day without a year: in ISO form if it was told apart here, else as it is. */
  public Outcome<String> read(F column, String cell) {
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

  private Outcome<String> asGiven(F column, String text, StrictPattern pattern) {
    return parsed(text, pattern)
        .or(() -> parsed(YearSign.dropped(text), pattern))
        .map(found -> found instanceof LocalDate date && pattern.hasShortYear() ? inCentury(column, date) : found)
        .map(found -> Outcome.done(found.toString()))
        .orElseGet(() -> Outcome.refused("import.date.not_as_given", Cells.shortened(text)));
  }

  /** Nobody is born in the future, and nobody plans a trip for another century. */
  private LocalDate inCentury(F column, LocalDate date) {
    return planned.contains(column) ? date : StrictPattern.notAfter(date, today);
  }

  private static Optional<TemporalAccessor> parsed(String text, StrictPattern pattern) {
    try {
      return Optional.of(pattern.formatter().parseBest(text, LocalDate::from, YearMonth::from, MonthDay::from))
          .filter(StrictPattern::isPlausible);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A date, which stands for its beginning, or a moment, whatever the pattern of the dates. */
  public Outcome<Optional<Instant>> instant(F column, String cell) {
    var text = cell.strip();
    if (text.isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    return read(column, text).either(DateReader::day, _ -> Optional.<LocalDate>empty())
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
