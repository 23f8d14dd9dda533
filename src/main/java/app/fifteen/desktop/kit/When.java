package app.fifteen.desktop.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the screen writes instants and spans of time, in the office's zone and the user's language. */
public final class When {

  private final ZoneId zone;
  private final DateTimeFormatter time;
  private final DateTimeFormatter dayTime;
  private final DateTimeFormatter full;

  public When(ZoneId zone, Locale locale) {
    this.zone = zone;
    this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
    this.dayTime = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", locale);
    this.full = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", locale);
  }

  /** Only the time today, with the day otherwise, with the year in another year. */
  public String at(Instant instant, Instant now) {
    var there = instant.atZone(zone);
    var here = now.atZone(zone);
    if (there.toLocalDate().equals(here.toLocalDate())) {
      return time.format(there);
    }
    return (there.getYear() == here.getYear() ? dayTime : full).format(there);
  }

  public ZoneId zone() {
    return zone;
  }

  /** A span of time to the second: {@code m:ss}, {@code h:mm:ss} from an hour on. */
  public static String span(Duration time) {
    long seconds = time.toSeconds();
    return seconds < 3600
        ? "%d:%02d".formatted(seconds / 60, seconds % 60)
        : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /**
   * The countdown to a due instant: {@code mm:ss} below an hour, {@code h:mm:ss} above, {@code +hh:mm:ss} once overdue.
   * Counts whole seconds so that it shows 00:00 only in the very last one.
   */
  public static String countdown(Instant due, Instant now) {
    if (now.isAfter(due)) {
      long over = Duration.between(due, now).toSeconds();
      return "+%02d:%02d:%02d".formatted(over / 3600, over / 60 % 60, over % 60);
    }
    long left = Duration.between(now, due).plusMillis(999).toSeconds();
    return left < 3600
        ? "%02d:%02d".formatted(left / 60, left % 60)
        : "%d:%02d:%02d".formatted(left / 3600, left / 60 % 60, left % 60);
  }
}
