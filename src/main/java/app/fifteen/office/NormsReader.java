package app.fifteen.office;

import app.fifteen.kernel.Rejection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code [norms]}; what is left out is R1, R6 and R9 as they stand in the rules of the house. */
final class NormsReader {

  static final Norms DEFAULTS =
      new Norms(
          Duration.ofMinutes(15),
          1,
          3,
          List.of(new WarnAt.ShareLeft(33), new WarnAt.TimeLeft(Duration.ofSeconds(60))));

  static final int MOST_DAYS = 365;
  private static final Pattern PERCENT = Pattern.compile("([1-9]\\d?)%");

  private NormsReader() {}

  static Norms read(Optional<TomlSection> section) {
    if (section.isEmpty()) {
      return DEFAULTS;
    }
    var norms = section.get();
    norms.allow(List.of("first_contact", "own_side_days", "third_party_days", "warn_at"));
    return new Norms(
        time(norms, "first_contact").orElse(DEFAULTS.firstContact()),
        days(norms, "own_side_days").orElse(DEFAULTS.ownSideDays()),
        days(norms, "third_party_days").orElse(DEFAULTS.thirdPartyDays()),
        norms.texts("warn_at").map(entries -> warnings(norms, entries)).orElse(DEFAULTS.warnAt()));
  }

  static Optional<Duration> time(TomlSection norms, String key) {
    return norms.text(key, NormsReader::positive, "office.file.bad_working_time");
  }

  static Optional<Integer> days(TomlSection norms, String key) {
    var days = norms.number(key);
    if (days.isPresent() && (days.get() < 1 || days.get() > MOST_DAYS)) {
      norms.note(key, Rejection.of("office.file.bad_days", norms.name(key), days.get().toString(), MOST_DAYS));
      return Optional.empty();
    }
    return days.map(Long::intValue);
  }

  private static List<WarnAt> warnings(TomlSection norms, List<TomlSection.Entry> entries) {
    var warnings = new ArrayList<WarnAt>();
    for (var entry : entries) {
      var warning = warning(entry.text());
      if (warning.isEmpty()) {
        norms.noteAt(entry.line(), Rejection.of("office.file.bad_warning", norms.name("warn_at"), entry.text()));
      }
      warning.ifPresent(warnings::add);
    }
    return warnings;
  }

  private static Optional<WarnAt> warning(String text) {
    var percent = PERCENT.matcher(text);
    return percent.matches()
        ? Optional.of(new WarnAt.ShareLeft(Integer.parseInt(percent.group(1))))
        : positive(text).map(WarnAt.TimeLeft::new);
  }

  private static Optional<Duration> positive(String text) {
    return WorkingTime.parse(text).filter(Duration::isPositive);
  }
}
