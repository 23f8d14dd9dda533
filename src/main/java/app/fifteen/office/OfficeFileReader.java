package app.fifteen.office;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Rejection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tomlj.TomlParseResult;

/**
 * Makes an office of parsed TOML, going on after each mistake so that all of them are named at once. Name, zone and
 * hours must be there; for everything else there is a default.
 */
final class OfficeFileReader {

  static final int LONGEST_NAME = 200;
  static final int LONGEST_REASON = 500;

  static final int MOST_FOLLOW_UP_DAYS = 365;

  private static final List<String> KEYS =
      List.of(
          "name", "zone", "currency", "language", "enforcement_start", "hours", "holidays", "exceptions", "norms",
          "a_status", "make_goods", "authority", "complaints", "cards", "card_rates");

  private final List<OfficeReading.Problem> problems = new ArrayList<>();
  private final TomlSection root;

  OfficeFileReader(TomlParseResult toml, List<String> source) {
    this.root = new TomlSection(toml, "", 1, source, problems);
  }

  OfficeReading read() {
    root.allow(KEYS);
    List.of("name", "zone", "hours").forEach(root::require);
    var name = limited(root, "name", LONGEST_NAME, true);
    var zone = root.text("zone", OfficeFileReader::zone, "office.file.bad_zone");
    var currency = root.text("currency", OfficeFileReader::currency, "office.file.bad_currency");
    var language = root.text("language", Language::byCode, "office.file.bad_language").orElse(Language.RU);
    var enforcementStart = root.text("enforcement_start", OfficeFileReader::date, "office.file.bad_date");
    var hours = root.section("hours").flatMap(section -> new HoursReader(section).week());
    var country = country();
    var exceptions = exceptions();
    int before = problems.size();
    var norms = NormsReader.read(root.section("norms"));
    // Nothing is judged by norms, nor an amount by a currency, that are wrong themselves.
    var aStatus = AStatusReader.read(root.section("a_status"), norms, language, problems.size() == before);
    var money =
        new MoneyReader(
            currency.orElse(Currency.getInstance("RUB")), currency.isPresent() || !root.has("currency"));
    var ladder = LadderReader.read(root, money, language);
    var authority = AuthorityReader.read(root.section("authority"), money);
    int followUpDays = followUpDays();
    var cards = CardPolicyReader.read(root, money);
    if (!problems.isEmpty()) {
      return new OfficeReading.Faulty(
          problems.stream().sorted(Comparator.comparingInt(OfficeReading.Problem::line)).toList());
    }
    return new OfficeReading.Accepted(
        new Office(
            name.orElseThrow(),
            zone.orElseThrow(),
            money.currency(),
            language,
            enforcementStart,
            hours.orElseThrow(),
            country,
            exceptions,
            norms,
            aStatus,
            ladder,
            authority,
            followUpDays,
            cards));
  }

  private int followUpDays() {
    var section = root.section("complaints");
    section.ifPresent(complaints -> complaints.allow(List.of("follow_up_days")));
    var days = section.flatMap(complaints -> complaints.number("follow_up_days"));
    if (days.isPresent() && (days.get() < 1 || days.get() > MOST_FOLLOW_UP_DAYS)) {
      section
          .get()
          .note(
              "follow_up_days",
              Rejection.of(
                  "office.file.bad_calendar_days",
                  section.get().name("follow_up_days"),
                  days.get().toString(),
                  MOST_FOLLOW_UP_DAYS));
      return Office.FOLLOW_UP_DAYS;
    }
    return days.map(Long::intValue).orElse(Office.FOLLOW_UP_DAYS);
  }

  private Optional<String> country() {
    var section = root.section("holidays");
    section.ifPresent(holidays -> holidays.allow(List.of("country")));
    return section
        .flatMap(holidays -> holidays.text("country", OfficeFileReader::countryCode, "office.file.bad_country"))
        .filter(code -> !code.equals("none"));
  }

  private static Optional<String> countryCode(String text) {
    return text.equals("none") || Holidays.countries().contains(text) ? Optional.of(text) : Optional.empty();
  }

  private List<DayException> exceptions() {
    var dates = new HashSet<LocalDate>();
    var exceptions = new ArrayList<DayException>();
    for (var section : root.sections("exceptions")) {
      section.allow(List.of("date", "hours", "reason"));
      List.of("date", "hours").forEach(section::require);
      var date = section.text("date", OfficeFileReader::date, "office.file.bad_date");
      var hours = new HoursReader(section).intervals("hours");
      var reason = limited(section, "reason", LONGEST_REASON, false).orElse("");
      date.filter(day -> !dates.add(day))
          .ifPresent(day -> section.note("date", Rejection.of("office.file.duplicate_date", day)));
      if (date.isPresent() && hours.isPresent()) {
        exceptions.add(new DayException(date.get(), hours.get(), reason));
      }
    }
    return exceptions;
  }

  /** A text of at most so many characters. */
  static Optional<String> limited(TomlSection section, String key, int longest, boolean needed) {
    return section
        .text(key)
        .filter(
            text -> {
              if (needed && text.isBlank()) {
                section.note(key, Rejection.of("office.file.blank", section.name(key)));
                return false;
              }
              if (text.length() > longest) {
                section.note(key, Rejection.of("office.file.too_long", section.name(key), longest));
                return false;
              }
              return true;
            });
  }

  private static Optional<ZoneId> zone(String text) {
    return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
  }

  static Optional<Currency> currency(String text) {
    try {
      // Gold and the like have no minor units to count in.
      return Optional.of(Currency.getInstance(text)).filter(currency -> currency.getDefaultFractionDigits() >= 0);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() >= 1970 && date.getYear() <= 9999);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
