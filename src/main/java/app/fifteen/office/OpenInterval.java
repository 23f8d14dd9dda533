package app.fifteen.office;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hours of one day in which the office is open, by the wall clock: from (inclusive) to (exclusive), in minutes since
 * midnight; 1440 is the midnight that ends the day.
 */
public record OpenInterval(int fromMinute, int toMinute) {

  public static final int DAY = 24 * 60;
  public static final OpenInterval WHOLE_DAY = new OpenInterval(0, DAY);

  private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");

  public OpenInterval {
    if (fromMinute < 0 || fromMinute >= toMinute || toMinute > DAY) {
      throw new IllegalArgumentException(fromMinute + "-" + toMinute);
    }
  }

  /** {@code 09:00-13:00}, and {@code 14:00-24:00} for the end of the day. */
  @Override
  public String toString() {
    return "%02d:%02d-%02d:%02d".formatted(fromMinute / 60, fromMinute % 60, toMinute / 60, toMinute % 60);
  }

  /** Reads what {@link #toString} writes; empty where the text is something else. */
  public static Optional<OpenInterval> parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(form.group(1)) * 60 + Integer.parseInt(form.group(2));
    int to = Integer.parseInt(form.group(3)) * 60 + Integer.parseInt(form.group(4));
    return from < to && to <= DAY ? Optional.of(new OpenInterval(from, to)) : Optional.empty();
  }
}
