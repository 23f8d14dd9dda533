package app.fifteen.desktop.kit;

import app.fifteen.kernel.Messages;
import app.fifteen.kernel.SpokenTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How the screen writes instants and spans of time, in the office's zone and the user's language. */
public final class When {

  private final ZoneId zone;
  private final Messages messages;
  private final DateTimeFormatter time;
  private final DateTimeFormatter dayTime;
  private final DateTimeFormatter full;
  private final DateTimeFormatter shortDayTime;
  private final DateTimeFormatter shortDay;

  public When(ZoneId zone, Messages messages) {
    this.zone = zone;
    this.messages = messages;
    var locale = messages.locale();
    this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
    this.dayTime = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", locale);
    this.full = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", locale);
    this.shortDayTime = DateTimeFormatter.ofPattern("d MMM, HH:mm", locale);
    this.shortDay = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
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

  /** As short as can be: the time today, the day and time this year, else the day. */
  public String brief(Instant instant, Instant now) {
    var there = instant.atZone(zone);
    var here = now.atZone(zone);
    if (there.toLocalDate().equals(here.toLocalDate())) {
      return time.format(there);
    }
    return (there.getYear() == here.getYear() ? shortDayTime : shortDay).format(there);
  }

  public String countdown(Instant due, Instant now) {
    return countdown(due, now, messages);
  }

  public ZoneId zone() {
    return zone;
  }

  /** A span of time to the second: {@code m:ss}, {@code h:mm:ss} from an hour on, in days where it is very long. */
  public static String span(Duration time, Messages messages) {
    if (SpokenTime.isLong(time)) {
      return new SpokenTime(messages).days(time);
    }
    long seconds = time.toSeconds();
    return seconds < 3600
        ? "%d:%02d".formatted(seconds / 60, seconds % 60)
        : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /**
   * The countdown to a due instant: {@code mm:ss} below an hour, {@code h:mm:ss} above, {@code +hh:mm:ss} once overdue, and in
   * days where that is more than 99 hours. Counts whole seconds so that it shows 00:00 only in the very last one.
   */
  public static String countdown(Instant due, Instant now, Messages messages) {
    var apart = Duration.between(now, due).abs();
    if (SpokenTime.isLong(apart)) {
      return (now.isAfter(due) ? "+" : "") + new SpokenTime(messages).days(apart);
    }
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
