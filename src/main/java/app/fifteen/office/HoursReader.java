package app.fifteen.office;

import app.fifteen.kernel.Rejection;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads opening hours: {@code ["09:00-13:00", "14:00-24:00"]}. */
final class HoursReader {

  private final TomlSection section;

  HoursReader(TomlSection section) {
    this.section = section;
  }

  /** The week, or empty with the reason noted. */
  Optional<OpeningHours> week() {
    var keys = new ArrayList<String>();
    for (var day : DayOfWeek.values()) {
      keys.add(OfficeFileReader.lower(day));
    }
    var given = keys.stream().filter(section::has).toList();
    keys.add("round_the_clock");
    section.allow(keys);
    boolean roundTheClock = section.yesOrNo("round_the_clock").orElse(false);
    if (roundTheClock && !given.isEmpty()) {
      section.note("round_the_clock", Rejection.of("office.file.hours_both"));
      return Optional.empty();
    }
    if (roundTheClock) {
      return Optional.of(OpeningHours.allDayEveryDay());
    }
    var week = new EnumMap<DayOfWeek, List<OpenInterval>>(DayOfWeek.class);
    boolean faulty = false;
    for (var key : given) {
      var intervals = intervals(key);
      faulty |= intervals.isEmpty();
      intervals.ifPresent(hours -> week.put(DayOfWeek.valueOf(key.toUpperCase(Locale.ROOT)), hours));
    }
    var hours = OpeningHours.weekly(week);
    if (!faulty && hours.isEmpty()) {
      section.noteAt(section.line(), Rejection.of("office.file.hours_none"));
      return Optional.empty();
    }
    return Optional.of(hours);
  }

  /** The intervals of one key in the order of the day, or empty with the reason noted. */
  Optional<List<OpenInterval>> intervals(String key) {
    return section
        .texts(key)
        .flatMap(
            entries -> {
              var intervals = new ArrayList<OpenInterval>();
              for (var entry : entries) {
                var interval = OpenInterval.parse(entry.text());
                if (interval.isEmpty()) {
                  section.noteAt(
                      entry.line(), Rejection.of("office.file.bad_interval", section.name(key), entry.text()));
                }
                interval.ifPresent(intervals::add);
              }
              if (intervals.size() < entries.size()) {
                return Optional.empty();
              }
              intervals.sort(Comparator.comparingInt(OpenInterval::fromMinute));
              return withoutOverlap(key, intervals);
            });
  }

  private Optional<List<OpenInterval>> withoutOverlap(String key, List<OpenInterval> intervals) {
    for (int i = 1; i < intervals.size(); i++) {
      if (intervals.get(i).fromMinute() < intervals.get(i - 1).toMinute()) {
        section.note(
            key,
            Rejection.of(
                "office.file.overlap",
                section.name(key),
                intervals.get(i - 1).toString(),
                intervals.get(i).toString()));
        return Optional.empty();
      }
    }
    return Optional.of(intervals);
  }
}
