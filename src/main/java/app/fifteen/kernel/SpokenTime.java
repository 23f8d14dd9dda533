package app.fifteen.kernel;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spans of time in the person's language. */
public final class SpokenTime {

  /** From here on nobody counts in hours any more. */
  private static final Duration LONG = Duration.ofHours(99);

  private static final int DAYS_WITH_HOURS = 10;

  private final Messages messages;

  public SpokenTime(Messages messages) {
    this.messages = messages;
  }

  /** Time that is worked or agreed on: {@code 1 ч 30 мин}, never in days, since a working day has no fixed length. */
  public String of(Duration time) {
    var parts =
        Stream.of(
                part("time.hours", time.toHours()),
                part("time.minutes", time.toMinutesPart()),
                part("time.seconds", time.toSecondsPart()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return parts.isEmpty() ? messages.get("time.minutes", 0L) : parts;
  }

  /** Whether so much time is told in days. */
  public static boolean isLong(Duration time) {
    return time.compareTo(LONG) > 0;
  }

  /** {@code 4 дня 3 ч}; without the hours where they do not matter any more. */
  public String days(Duration time) {
    long days = time.toDays();
    var counted = messages.get("time.days", days);
    return days < DAYS_WITH_HOURS ? (counted + " " + part("time.hours", time.toHoursPart())).strip() : counted;
  }

  private String part(String key, long number) {
    return number == 0 ? "" : messages.get(key, number);
  }
}
