package app.fifteen.request.exchange;

import app.fifteen.exchange.importing.StrictPattern;
import app.fifteen.kernel.Outcome;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads times as files write them: by a given pattern, else ISO 8601 with or without offset and the forms that are
 * usual here. A local time in a gap of the clock moves on; in an overlap the earlier one is meant.
 */
final class TimeReader {

  private static final List<DateTimeFormatter> USUAL =
      List.of(
          StrictPattern.of("uuuu-MM-dd['T'][' ']HH:mm[:ss][.SSS][XXX]", Locale.ROOT),
          StrictPattern.of("d.M.uuuu[,] H:mm[:ss]", Locale.ROOT),
          StrictPattern.of("d/M/uuuu[,] H:mm[:ss]", Locale.ROOT));

  private static final DateTimeFormatter MONTH_FIRST = StrictPattern.of("M/d/uuuu[,] H:mm[:ss]", Locale.ROOT);
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/\\d{4}.*");

  private final Optional<DateTimeFormatter> given;
  private final ZoneId zone;

  private TimeReader(Optional<DateTimeFormatter> given, ZoneId zone) {
    this.given = given;
    this.zone = zone;
  }

  /**
   * @param pattern as {@link DateTimeFormatter} takes it
   * @param zone of times without an offset of their own
   */
  static Outcome<TimeReader> of(Optional<String> pattern, ZoneId zone, Locale locale) {
    try {
      return Outcome.done(new TimeReader(pattern.map(letters -> StrictPattern.of(letters, locale)), zone));
    } catch (IllegalArgumentException e) {
      return Outcome.refused("import.bad_pattern", pattern.orElse(""));
    }
  }

  Outcome<Instant> read(String text) {
    if (given.isPresent()) {
      return parse(text, given.get()).map(Outcome::done).orElseGet(() -> Outcome.refused("import.time.not_as_given", text));
    }
    if (text.length() > 40) {
      return Outcome.refused("import.time.unknown", text.substring(0, 40) + "…");
    }
    if (text.indexOf('/') > 0) {
      return slashes(text);
    }
    if (text.endsWith("Z") || text.endsWith("z") || text.indexOf('.', 10) > 0) {
      var iso = iso(text.replace(' ', 'T'));
      if (iso.isPresent()) {
        return Outcome.done(iso.get());
      }
    }
    return parse(text, USUAL.get(text.indexOf('.') > 0 && text.indexOf('.') < 3 ? 1 : 0))
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused("import.time.unknown", text));
  }

  /** Day or month first: told only where one of them cannot be a month, or both are the same. */
  private Outcome<Instant> slashes(String text) {
    var parts = SLASHES.matcher(text);
    if (!parts.matches()) {
      return Outcome.refused("import.time.unknown", text);
    }
    int first = Integer.parseInt(parts.group(1));
    int second = Integer.parseInt(parts.group(2));
    if (first <= 12 && second <= 12 && first != second) {
      return Outcome.refused("import.time.ambiguous", text);
    }
    return parse(text, second > 12 ? MONTH_FIRST : USUAL.get(2))
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused("import.time.unknown", text));
  }

  private Optional<Instant> iso(String text) {
    return parse(text, DateTimeFormatter.ISO_DATE_TIME);
  }

  private Optional<Instant> parse(String text, DateTimeFormatter formatter) {
    try {
      var parsed = formatter.parse(text);
      var date = parsed.query(TemporalQueries.localDate());
      if (date == null) {
        return Optional.empty();
      }
      var time = parsed.query(TemporalQueries.localTime());
      var zoneOrOffset = parsed.query(TemporalQueries.zone());
      var local = time == null ? date.atStartOfDay() : date.atTime(time);
      return Optional.of(local.atZone(zoneOrOffset == null ? zone : zoneOrOffset).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
