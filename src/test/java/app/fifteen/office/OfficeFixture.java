package app.fifteen.office;

import app.fifteen.kernel.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An office as most tests want it: Moscow, Monday to Friday from nine to seven, no holidays. */
public final class OfficeFixture {

  private String name = "Test";
  private ZoneId zone = ZoneId.of("Europe/Moscow");
  private Optional<String> country = Optional.empty();
  private Map<DayOfWeek, List<OpenInterval>> week = new EnumMap<>(DayOfWeek.class);
  private boolean roundTheClock;
  private Optional<LocalDate> enforcementStart = Optional.empty();
  private final List<DayException> exceptions = new ArrayList<>();

  private OfficeFixture() {}

  public static OfficeFixture newOffice() {
    var office = new OfficeFixture();
    for (int day = 1; day <= 5; day++) {
      office.open(DayOfWeek.of(day), "09:00-19:00");
    }
    return office;
  }

  public OfficeFixture named(String name) {
    this.name = name;
    return this;
  }

  public OfficeFixture in(String zone) {
    this.zone = ZoneId.of(zone);
    return this;
  }

  public OfficeFixture closedEveryDay() {
    week.clear();
    return this;
  }

  public OfficeFixture open(DayOfWeek day, String... hours) {
    week.put(day, hours(hours));
    return this;
  }

  public OfficeFixture openEveryDay(String... hours) {
    for (var day : DayOfWeek.values()) {
      open(day, hours);
    }
    return this;
  }

  public OfficeFixture roundTheClock() {
    roundTheClock = true;
    return this;
  }

  public OfficeFixture holidaysOf(String country) {
    this.country = Optional.of(country);
    return this;
  }

  public OfficeFixture exception(String date, String... hours) {
    exceptions.add(new DayException(LocalDate.parse(date), hours(hours), "inventory"));
    return this;
  }

  public OfficeFixture enforcedFrom(String date) {
    enforcementStart = Optional.of(LocalDate.parse(date));
    return this;
  }

  public Office make() {
    var currency = Currency.getInstance("RUB");
    return new Office(
        name,
        zone,
        currency,
        Language.RU,
        enforcementStart,
        roundTheClock ? OpeningHours.allDayEveryDay() : OpeningHours.weekly(week),
        country,
        exceptions,
        NormsReader.DEFAULTS,
        AStatusReader.byTheHouse(NormsReader.DEFAULTS, Language.RU),
        LadderReader.byTheHouse(currency, Language.RU),
        AuthorityReader.byTheHouse(currency),
        Office.FOLLOW_UP_DAYS,
        CardPolicyReader.byTheHouse(currency));
  }

  public BusinessCalendar calendar() {
    return BusinessCalendar.of(make());
  }

  public static List<OpenInterval> hours(String... texts) {
    return List.of(texts).stream().map(OfficeFixture::interval).toList();
  }

  private static OpenInterval interval(String text) {
    return new OpenInterval(minute(text.substring(0, 5)), minute(text.substring(6)));
  }

  private static int minute(String clock) {
    return Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3));
  }
}
