package app.fifteen.office;

import app.fifteen.kernel.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The hours of a day as somebody types them into one field: {@code 9:00-13:00, 14:00–18:00}. */
public final class TypedHours {

  private TypedHours() {}

  /** In the order of the day; a dash of any length will do, and a zero in front may be left out. */
  public static Outcome<List<OpenInterval>> read(String typed) {
    var intervals = new ArrayList<OpenInterval>();
    for (var part : typed.split("[,;]")) {
      var text = part.replaceAll("\\s", "").replaceAll("[‐-―−]", "-").replaceAll("(?<!\\d)(\\d:)", "0$1");
      if (text.isEmpty()) {
        continue;
      }
      var interval = OpenInterval.parse(text);
      if (interval.isEmpty()) {
        return Outcome.refused("office.hours.bad_interval", part.strip());
      }
      intervals.add(interval.get());
    }
    if (intervals.isEmpty()) {
      return Outcome.refused("office.hours.missing");
    }
    intervals.sort(Comparator.comparingInt(OpenInterval::fromMinute));
    for (int i = 1; i < intervals.size(); i++) {
      if (intervals.get(i).fromMinute() < intervals.get(i - 1).toMinute()) {
        return Outcome.refused("office.hours.overlap", intervals.get(i - 1).toString(), intervals.get(i).toString());
      }
    }
    return Outcome.done(List.copyOf(intervals));
  }
}
