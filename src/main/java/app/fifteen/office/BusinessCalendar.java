package app.fifteen.office;

import app.fifteen.kernel.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Working time of one office (R3, R9), in whole milliseconds: finer parts of an instant are dropped. Immutable to its
 * users and safe to share between threads; what it costs depends on the days between start and due instant, never on
 * the seconds.
 */
public final class BusinessCalendar {

  private static final int LONGEST_CLOSURE_DAYS = 3660;
  private static final long LAST_DAY = LocalDate.of(9999, 1, 1).toEpochDay();

  private final ZoneId zone;
  private final DayPlan plan;
  private final OpenSpans spans;

  private BusinessCalendar(Office office) {
    this.zone = office.zone();
    this.plan = new DayPlan(office);
    this.spans = new OpenSpans(zone, plan);
  }

  public static BusinessCalendar of(Office office) {
    return new BusinessCalendar(office);
  }

  /**
   * The instant at which this much working time has passed since {@code start}; working must be positive. Time that
   * runs out exactly at closing is due at closing.
   *
   * @throws Failure if the office stays closed for ten years on end
   */
  public Instant after(Instant start, Duration working) {
    long left = working.toMillis();
    if (left <= 0) {
      throw new IllegalArgumentException(working.toString());
    }
    long cursor = start.toEpochMilli();
    long day = Math.floorDiv(cursor, OpenSpans.DAY_MILLIS);
    long lastOpen = day;
    while (true) {
      var bounds = spans.onUtcDay(day);
      for (int i = 0; i < bounds.length; i += 2) {
        long to = bounds[i + 1];
        if (to > cursor) {
          long from = Math.max(bounds[i], cursor);
          if (left <= to - from) {
            return Instant.ofEpochMilli(from + left);
          }
          left -= to - from;
          lastOpen = day;
        }
      }
      day++;
      checkReach(day, lastOpen);
    }
  }

  /**
   * n working days after {@code start} by R9: the same local time on the n-th day with hours. A result outside that
   * day's hours moves to the next open moment; closing itself still belongs to them, as it does for minutes.
   *
   * @throws Failure if the office stays closed for ten years on end
   */
  public Instant afterDays(Instant start, int days) {
    if (days < 1) {
      throw new IllegalArgumentException(days + " days");
    }
    var begin = nextOpen(start).atZone(zone);
    var date = begin.toLocalDate();
    for (int counted = 0; counted < days; counted++) {
      date = nextWorkingDay(date);
    }
    var sameTime = date.atTime(begin.toLocalTime()).atZone(zone).toInstant();
    return isWithin(date, sameTime) ? sameTime : nextOpen(sameTime);
  }

  /** Working time from one instant to a later one; zero when the office was closed all the while. */
  public Duration workingBetween(Instant from, Instant to) {
    long start = from.toEpochMilli();
    long end = to.toEpochMilli();
    long worked = 0;
    for (long day = Math.floorDiv(start, OpenSpans.DAY_MILLIS); day * OpenSpans.DAY_MILLIS < end; day++) {
      var bounds = spans.onUtcDay(day);
      for (int i = 0; i < bounds.length; i += 2) {
        worked += Math.max(0, Math.min(bounds[i + 1], end) - Math.max(bounds[i], start));
      }
    }
    return Duration.ofMillis(worked);
  }

  /**
   * When to warn of a due instant that {@code working} after {@code start} led to (R6), earliest first, all in opening
   * hours, none before the start.
   */
  public List<Instant> warnings(Instant start, Duration working, List<WarnAt> warnAt) {
    var instants = new TreeSet<Instant>();
    for (var warning : warnAt) {
      var left =
          switch (warning) {
            case WarnAt.ShareLeft(var percent) -> Duration.ofMillis(working.toMillis() * percent / 100);
            case WarnAt.TimeLeft(var time) -> time;
          };
      var passed = working.minus(left);
      // Time that has passed exactly at closing is told when somebody is there again.
      if (left.isPositive() && passed.isPositive()) {
        instants.add(nextOpen(after(start, passed)));
      } else if (passed.isZero()) {
        instants.add(nextOpen(start));
      }
    }
    return List.copyOf(instants);
  }

  public boolean isOpen(Instant instant) {
    return openFrom(instant.toEpochMilli(), Math.floorDiv(instant.toEpochMilli(), OpenSpans.DAY_MILLIS))
        .stream()
        .anyMatch(open -> open == instant.toEpochMilli());
  }

  /**
   * The instant itself while the office is open, else the next opening.
   *
   * @throws Failure if the office stays closed for ten years on end
   */
  public Instant nextOpen(Instant instant) {
    long cursor = instant.toEpochMilli();
    long first = Math.floorDiv(cursor, OpenSpans.DAY_MILLIS);
    for (long day = first; ; day++) {
      var open = openFrom(cursor, day);
      if (open.isPresent()) {
        return Instant.ofEpochMilli(open.getAsLong());
      }
      checkReach(day, first);
    }
  }

  /** The hours of a date by the wall clock; empty when closed all day. */
  public List<OpenInterval> openOn(LocalDate date) {
    return day(date).hours();
  }

  /** The hours of a date and why they are so. */
  public OfficeDay day(LocalDate date) {
    return plan.on(date);
  }

  public ZoneId zone() {
    return zone;
  }

  /**
   * The years between two instants whose national holidays are decreed but not known to the program: in them no
   * holidays are assumed, and whoever shows a date must say so.
   */
  public SortedSet<Integer> yearsWithoutHolidays(Instant from, Instant to) {
    var unknown = new TreeSet<Integer>();
    int last = to.atZone(zone).getYear();
    for (int year = from.atZone(zone).getYear(); year <= last; year++) {
      if (!plan.holidays().knows(year)) {
        unknown.add(year);
      }
    }
    return unknown;
  }

  /** The spans of a local date as they count, in epoch milliseconds. */
  List<long[]> spansOf(LocalDate date) {
    return spans.ofDate(date);
  }

  LocalDate nextWorkingDay(LocalDate date) {
    var next = date.plusDays(1);
    for (; !day(next).isWorkingDay(); next = next.plusDays(1)) {
      checkReach(next.toEpochDay(), date.toEpochDay());
    }
    return next;
  }

  private OptionalLong openFrom(long cursor, long utcDay) {
    var bounds = spans.onUtcDay(utcDay);
    for (int i = 0; i < bounds.length; i += 2) {
      if (bounds[i + 1] > cursor) {
        return OptionalLong.of(Math.max(bounds[i], cursor));
      }
    }
    return OptionalLong.empty();
  }

  private boolean isWithin(LocalDate date, Instant instant) {
    long millis = instant.toEpochMilli();
    return spansOf(date).stream().anyMatch(span -> span[0] <= millis && millis <= span[1]);
  }

  private static void checkReach(long day, long lastOpenDay) {
    if (day - lastOpenDay > LONGEST_CLOSURE_DAYS) {
      throw Failure.of(null, "calendar.never_opens");
    }
    if (day > LAST_DAY) {
      throw Failure.of(null, "calendar.too_far");
    }
  }
}
