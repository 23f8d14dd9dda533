package app.fifteen.office;

import app.fifteen.kernel.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a due instant came about, a line a day, so that nobody needs to take it on trust. */
public record DeadlineExplanation(Instant start, Instant due, ZoneId zone, List<Line> lines) {

  /** What one date contributed. */
  public sealed interface Line {
    OfficeDay day();
  }

  /**
   * A date whose working time was used.
   *
   * @param from first moment that counted
   * @param to last moment that counted
   * @param used working time it gave
   * @param left working time still wanted after it
   */
  public record Worked(OfficeDay day, Instant from, Instant to, Duration used, Duration left) implements Line {}

  /** A date that gave nothing: closed, or over before the start. */
  public record Passed(OfficeDay day) implements Line {}

  /** @param number the day's place among the n working days (R9); 0 for the day of the start */
  public record Counted(OfficeDay day, int number) implements Line {}

  public DeadlineExplanation {
    lines = List.copyOf(lines);
  }

  /** Explains {@link BusinessCalendar#after}. */
  public static DeadlineExplanation ofWorkingTime(BusinessCalendar calendar, Instant start, Duration working) {
    var due = calendar.after(start, working);
    var lines = new ArrayList<Line>();
    long cursor = start.toEpochMilli();
    long left = working.toMillis();
    for (var date = start.atZone(calendar.zone()).toLocalDate(); left > 0; date = date.plusDays(1)) {
      long before = left;
      long from = -1;
      long to = -1;
      for (var span : calendar.spansOf(date)) {
        long begin = Math.max(span[0], cursor);
        if (left > 0 && begin < span[1]) {
          from = from < 0 ? begin : from;
          to = Math.min(span[1], begin + left);
          left -= to - begin;
          cursor = to;
        }
      }
      var day = calendar.day(date);
      lines.add(
          before == left
              ? new Passed(day)
              : new Worked(
                  day,
                  Instant.ofEpochMilli(from),
                  Instant.ofEpochMilli(to),
                  Duration.ofMillis(before - left),
                  Duration.ofMillis(left)));
    }
    return new DeadlineExplanation(start, due, calendar.zone(), lines);
  }

  /** Explains {@link BusinessCalendar#afterDays}. */
  public static DeadlineExplanation ofDays(BusinessCalendar calendar, Instant start, int days) {
    var due = calendar.afterDays(start, days);
    var lines = new ArrayList<Line>();
    var begin = calendar.nextOpen(start).atZone(calendar.zone()).toLocalDate();
    var last = due.atZone(calendar.zone()).toLocalDate();
    int number = 0;
    for (var date = start.atZone(calendar.zone()).toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
      var day = calendar.day(date);
      if (date.equals(begin)) {
        lines.add(new Counted(day, 0));
      } else if (date.isAfter(begin) && day.isWorkingDay() && number < days) {
        lines.add(new Counted(day, ++number));
      } else {
        lines.add(new Passed(day));
      }
    }
    return new DeadlineExplanation(start, due, calendar.zone(), lines);
  }

  /** The lines as sentences. */
  public List<String> sentences(Messages messages) {
    return lines.stream().map(line -> sentence(line, messages)).toList();
  }

  private String sentence(Line line, Messages messages) {
    var day = line.day();
    var head = messages.get("deadline.line.day", date(day.date(), messages), hours(day, messages), why(day, messages));
    return switch (line) {
      case Worked worked ->
          messages.get(
              "deadline.line.worked",
              head,
              time(worked.from()),
              time(worked.to()),
              worked.used(),
              worked.left());
      case Passed passed ->
          passed.day().isWorkingDay()
              ? messages.get("deadline.line.nothing", head)
              : messages.get("deadline.line.closed", head);
      case Counted(var _, var number) ->
          number == 0
              ? messages.get("deadline.line.start_day", head)
              : messages.get("deadline.line.counted", head, number);
    };
  }

  private static String date(LocalDate date, Messages messages) {
    var weekday = date.format(DateTimeFormatter.ofPattern("EEE", messages.locale()));
    var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale());
    return weekday + " " + date.format(format);
  }

  private static String hours(OfficeDay day, Messages messages) {
    return day.isWorkingDay()
        ? day.hours().stream().map(OpenInterval::toString).collect(Collectors.joining(", "))
        : messages.get("deadline.closed");
  }

  private static String why(OfficeDay day, Messages messages) {
    var word = messages.word(day.kind());
    return day.reason().isEmpty() ? word : word + ": " + day.reason();
  }

  private String time(Instant instant) {
    var time = instant.atZone(zone).toLocalTime();
    return time.getSecond() == 0 && time.getNano() == 0
        ? DateTimeFormatter.ofPattern("HH:mm").format(time)
        : DateTimeFormatter.ofPattern("HH:mm:ss").format(time);
  }
}
