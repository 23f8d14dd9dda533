package app.fifteen.request.exchange;

import app.fifteen.kernel.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When requests were received, by the office's wall clock.
 *
 * @param from inclusive
 * @param until exclusive
 */
public record ReceivedRange(Optional<LocalDateTime> from, Optional<LocalDateTime> until) {

  public static final ReceivedRange ALL = new ReceivedRange(Optional.empty(), Optional.empty());

  /** Reads dates or ISO local date-times; a {@code to} includes all of the day or the second that it names. */
  public static Outcome<ReceivedRange> parse(Optional<String> from, Optional<String> to) {
    return bound(from, false)
        .then(first -> bound(to, true).then(last -> Outcome.done(new ReceivedRange(first, last))));
  }

  Optional<Instant> fromIn(ZoneId zone) {
    return from.map(local -> local.atZone(zone).toInstant());
  }

  Optional<Instant> untilIn(ZoneId zone) {
    return until.map(local -> local.atZone(zone).toInstant());
  }

  private static Outcome<Optional<LocalDateTime>> bound(Optional<String> text, boolean end) {
    if (text.isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    var given = text.get().strip();
    try {
      if (given.length() == 10) {
        var day = LocalDate.parse(given);
        return Outcome.done(Optional.of((end ? day.plusDays(1) : day).atStartOfDay()));
      }
      var moment = LocalDateTime.parse(given);
      return Outcome.done(Optional.of(end ? moment.withNano(0).plusSeconds(1) : moment));
    } catch (DateTimeParseException e) {
      return Outcome.refused("export.bad_date", given);
    }
  }
}
