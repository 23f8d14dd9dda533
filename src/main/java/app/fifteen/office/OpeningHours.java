package app.fifteen.office;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The week as it usually is (R3): several intervals a day, a weekday left out is closed.
 *
 * @param roundTheClock as the office wrote it; then every weekday is open from midnight to midnight
 */
public record OpeningHours(boolean roundTheClock, Map<DayOfWeek, List<OpenInterval>> week) {

  public OpeningHours {
    var copy = new EnumMap<DayOfWeek, List<OpenInterval>>(DayOfWeek.class);
    week.forEach(
        (day, intervals) -> {
          if (!intervals.isEmpty()) {
            copy.put(day, ordered(intervals));
          }
        });
    week = Collections.unmodifiableMap(copy);
  }

  public static OpeningHours allDayEveryDay() {
    var week = new EnumMap<DayOfWeek, List<OpenInterval>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      week.put(day, List.of(OpenInterval.WHOLE_DAY));
    }
    return new OpeningHours(true, week);
  }

  public static OpeningHours weekly(Map<DayOfWeek, List<OpenInterval>> week) {
    return new OpeningHours(false, week);
  }

  /** Whether no weekday has any hours. */
  public boolean isEmpty() {
    return week.isEmpty();
  }

  public List<OpenInterval> on(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }

  /** @throws IllegalArgumentException if the intervals overlap or stand in the wrong order */
  static List<OpenInterval> ordered(List<OpenInterval> intervals) {
    for (int i = 1; i < intervals.size(); i++) {
      if (intervals.get(i).fromMinute() < intervals.get(i - 1).toMinute()) {
        throw new IllegalArgumentException(intervals.toString());
      }
    }
    return List.copyOf(intervals);
  }
}
