package app.fifteen.app.command;

import app.fifteen.kernel.Outcome;
import app.fifteen.office.BusinessCalendar;
import app.fifteen.office.DeadlineExplanation;
import app.fifteen.office.WorkingTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** "Received then: when is it due?" as typed by people: reading the parts and writing the answer. */
record DeadlineQuestion(Instant received, Span span) {

  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 9000;
  private static final int MOST_DAYS = 3650;
  private static final DateTimeFormatter WHOLE_SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
  private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

  /** How much time there is. */
  sealed interface Span {}

  record Working(Duration time) implements Span {}

  record Days(int days) implements Span {}

  Instant due(BusinessCalendar calendar) {
    return switch (span) {
      case Working(var time) -> calendar.after(received, time);
      case Days(var days) -> calendar.afterDays(received, days);
    };
  }

  DeadlineExplanation explained(BusinessCalendar calendar) {
    return switch (span) {
      case Working(var time) -> DeadlineExplanation.ofWorkingTime(calendar, received, time);
      case Days(var days) -> DeadlineExplanation.ofDays(calendar, received, days);
    };
  }

  static Outcome<Span> working(String text) {
    return WorkingTime.parse(text)
        .filter(Duration::isPositive)
        .<Outcome<Span>>map(time -> Outcome.done(new Working(time)))
        .orElseGet(() -> Outcome.refused("deadline.bad_working", text));
  }

  static Outcome<Span> days(String text) {
    int days = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    return days >= 1 && days <= MOST_DAYS
        ? Outcome.done(new Days(days))
        : Outcome.refused("deadline.bad_days", text, String.valueOf(MOST_DAYS));
  }

  /** A local time of the office (one that is skipped moves on, one that comes twice is the first), or with an offset. */
  static Outcome<Instant> received(String text, ZoneId zone) {
    // Spreadsheets write a space where ISO 8601 has a T.
    var iso = text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + "T" + text.substring(11) : text;
    try {
      var parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              iso, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from);
      var moment =
          switch (parsed) {
            case ZonedDateTime zoned -> zoned.withZoneSameInstant(zone);
            case OffsetDateTime offset -> offset.atZoneSameInstant(zone);
            case LocalDateTime local -> local.atZone(zone);
            default -> throw new IllegalStateException(parsed.toString());
          };
      if (moment.getYear() >= EARLIEST_YEAR && moment.getYear() <= LATEST_YEAR) {
        return Outcome.done(moment.toInstant());
      }
    } catch (DateTimeException e) {
      // Said below, as for a year out of reach.
    }
    return Outcome.refused("deadline.bad_moment", text);
  }

  /** ISO 8601 with the office's offset, always with seconds. */
  static String print(Instant instant, ZoneId zone) {
    var local = instant.atZone(zone);
    return (local.getNano() == 0 ? WHOLE_SECONDS : MILLISECONDS).format(local);
  }
}
