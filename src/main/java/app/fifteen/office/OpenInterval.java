package app.fifteen.office;

/**
 * Hours of one day in which the office is open, by the wall clock: from (inclusive) to (exclusive), in minutes since
 * midnight; 1440 is the midnight that ends the day.
 */
public record OpenInterval(int fromMinute, int toMinute) {

  public static final int DAY = 24 * 60;
  public static final OpenInterval WHOLE_DAY = new OpenInterval(0, DAY);

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
}
