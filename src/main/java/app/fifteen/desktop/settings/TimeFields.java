package app.fifteen.desktop.settings;

import app.fifteen.kernel.Messages;
import app.fifteen.kernel.SpokenTime;
import app.fifteen.office.WorkingTime;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Spans of time in fields: the office's file says {@code 1h30m}, a person {@code 1 ч 30 мин}. */
final class TimeFields {

  private final SpokenTime spoken;

  TimeFields(Messages messages) {
    this.spoken = new SpokenTime(messages);
  }

  /** @param written one or several with commas between; what is no span, such as a share, stays as it is */
  String of(String written) {
    return Arrays.stream(written.split(","))
        .map(String::strip)
        .map(part -> WorkingTime.parse(part).map(spoken::of).orElse(part))
        .collect(Collectors.joining(", "));
  }
}
