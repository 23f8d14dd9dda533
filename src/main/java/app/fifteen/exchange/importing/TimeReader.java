package app.fifteen.exchange.importing;

import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.YearSign;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads times as files write them: by a given pattern, else ISO 8601 with or without offset and the forms that are
 * usual here. A local time in a gap of the clock moves on; in an overlap the earlier one is meant.
 */
public final class TimeReader<F extends ImportField> {

  private static final DateTimeFormatter ISO =
      StrictPattern.of("uuuu-MM-dd['T'][' ']HH:mm[:ss][.SSS][' '][XXX][XX][X]", Locale.ROOT);
  private static final DateTimeFormatter DOTS = StrictPattern.of("d.M.uuuu[,] H:mm[:ss][' '][XXX][XX]", Locale.ROOT);
  private static final DateTimeFormatter DAY_FIRST = StrictPattern.of("d/M/uuuu[,] H:mm[:ss]", Locale.ROOT);
  private static final DateTimeFormatter MONTH_FIRST = StrictPattern.of("M/d/uuuu[,] H:mm[:ss]", Locale.ROOT);
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/\\d{4}.*");

  private final Optional<StrictPattern> given;
  private final SlashDates<F> slashes;
  private final ZoneId zone;
  private final Instant now;

  private TimeReader(Optional<StrictPattern> given, SlashDates<F> slashes, ZoneId zone, Instant now) {
    this.given = given;
    this.slashes = slashes;
    this.zone = zone;
    this.now = now;
  }

  /**
   * @param pattern as {@link DateTimeFormatter} takes it; a year of two digits is the latest that is not in the future
   * @param zone of times without an offset of their own
   */
  public static <F extends ImportField> Outcome<TimeReader<F>> of(
      Optional<String> pattern, Locale locale, SlashDates<F> slashes, ZoneId zone, Instant now) {
    try {
      return Outcome.done(
          new TimeReader<>(pattern.map(letters -> StrictPattern.given(letters, locale)), slashes, zone, now));
    } catch (IllegalArgumentException e) {
      return Outcome.refused("import.bad_pattern", pattern.orElse(""));
    }
  }

  public Outcome<Instant> read(F field, String text) {
    if (given.isPresent()) {
      return asGiven(text, given.get())
          .map(Outcome::done)
          .orElseGet(() -> Outcome.refused("import.time.not_as_given", Cells.shortened(text)));
    }
    var plain = YearSign.dropped(text);
    return usual(field, plain)
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    isUndecided(field, plain) ? "import.time.ambiguous" : "import.time.unknown",
                    Cells.shortened(text)));
  }

  private Optional<Instant> asGiven(String text, StrictPattern pattern) {
    return parse(text, pattern).or(() -> parse(YearSign.dropped(text), pattern));
  }

  private Optional<Instant> usual(F field, String text) {
    if (text.length() > 40) {
      return Optional.empty();
    }
    if (text.indexOf('/') > 0) {
      return slashes(field, text);
    }
    if (text.endsWith("Z") || text.endsWith("z") || text.indexOf('.', 10) > 0) {
      var iso = parse(text.replace(' ', 'T'), StrictPattern.whole(DateTimeFormatter.ISO_DATE_TIME));
      if (iso.isPresent()) {
        return iso;
      }
    }
    return parse(text, StrictPattern.whole(text.indexOf('.') > 0 && text.indexOf('.') < 3 ? DOTS : ISO));
  }

  private boolean isUndecided(F field, String text) {
    return SLASHES.matcher(text).matches() && slashes.in(field).isEmpty();
  }

  /** Day or month first: told by the date itself, else by its column. */
  private Optional<Instant> slashes(F field, String text) {
    var parts = SLASHES.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean same = parts.group(1).equals(parts.group(2));
    return slashes
        .in(field)
        .or(() -> same ? Optional.of(DayOrder.DAY_FIRST) : Optional.empty())
        .flatMap(order -> parse(text, StrictPattern.whole(order == DayOrder.MONTH_FIRST ? MONTH_FIRST : DAY_FIRST)));
  }

  private Optional<Instant> parse(String text, StrictPattern pattern) {
    try {
      var parsed = pattern.formatter().parse(text);
      var date = parsed.query(TemporalQueries.localDate());
      if (date == null || !StrictPattern.isPlausible(date)) {
        return Optional.empty();
      }
      var time = parsed.query(TemporalQueries.localTime());
      var zoneOrOffset = parsed.query(TemporalQueries.zone());
      var day = pattern.hasShortYear() ? StrictPattern.notAfter(date, LocalDate.ofInstant(now, zone)) : date;
      var local = time == null ? day.atStartOfDay() : day.atTime(time);
      return Optional.of(local.atZone(zoneOrOffset == null ? zone : zoneOrOffset).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
