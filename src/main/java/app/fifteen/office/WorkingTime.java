package app.fifteen.office;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Durations as people write them in a file and on the command line: {@code 15m}, {@code 1h30m}, {@code 90s}. */
public final class WorkingTime {

  /** The longest that is read: more than a year round the clock is a slip of the hand. */
  public static final Duration LONGEST = Duration.ofHours(10_000);

  private static final Pattern FORM = Pattern.compile("(?:(\\d{1,9})h)?(?:(\\d{1,9})m)?(?:(\\d{1,9})s)?");

  private WorkingTime() {}

  /** Zero included; empty where the text is no duration or a longer one than {@link #LONGEST}. */
  public static Optional<Duration> parse(String text) {
    var form = FORM.matcher(text);
    if (text.isEmpty() || !form.matches()) {
      return Optional.empty();
    }
    var time =
        Duration.ofHours(number(form.group(1)))
            .plusMinutes(number(form.group(2)))
            .plusSeconds(number(form.group(3)));
    return time.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(time);
  }

  /** The shortest text that {@link #parse} reads as this many whole seconds: {@code 1m30s}. */
  public static String print(Duration time) {
    var text = new StringBuilder();
    append(text, time.toHours(), 'h');
    append(text, time.toMinutesPart(), 'm');
    append(text, time.toSecondsPart(), 's');
    return text.isEmpty() ? "0s" : text.toString();
  }

  private static void append(StringBuilder text, long number, char unit) {
    if (number > 0) {
      text.append(number).append(unit);
    }
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
