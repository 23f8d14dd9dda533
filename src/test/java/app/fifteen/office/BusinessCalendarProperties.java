package app.fifteen.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BusinessCalendarProperties {

  private static final long DAYS_AHEAD = 3;

  /** A calendar, and starts near a change of the clock or anywhere in two years. */
  record Case(BusinessCalendar calendar, Office office, Instant start) {}

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(offices(), Arbitraries.integers().between(0, 3), Arbitraries.longs().between(0, 2L * 365 * 86400))
        .as(
            (office, where, second) -> {
              var first = LocalDate.of(2025, 6, 1).atStartOfDay(office.zone()).toInstant();
              var any = first.plusSeconds(second);
              var change = office.zone().getRules().nextTransition(any);
              // Three of four near a change of the clock, where there is one.
              var start =
                  where == 0 || change == null ? any : change.getInstant().plusSeconds(second % (3 * 86400) - 2 * 86400);
              return new Case(BusinessCalendar.of(office), office, start);
            });
  }

  private Arbitrary<Office> offices() {
    var zones = Arbitraries.of("Europe/Moscow", "Europe/Sofia", "America/New_York", "Australia/Lord_Howe");
    var countries = Arbitraries.of("", "RU", "BG");
    return Combinators.combine(zones, countries, days().list().ofSize(7), Arbitraries.of(true, false, false, false))
        .as(
            (zone, country, week, roundTheClock) -> {
              var office = OfficeFixture.newOffice().in(zone);
              for (int i = 0; i < 7; i++) {
                office.open(DayOfWeek.of(i + 1), week.get(i).toArray(String[]::new));
              }
              if (week.stream().allMatch(List::isEmpty)) {
                office.open(DayOfWeek.SUNDAY, "01:00-04:00");
              }
              if (!country.isEmpty()) {
                office.holidaysOf(country);
              }
              return (roundTheClock ? office.roundTheClock() : office).make();
            });
  }

  private Arbitrary<List<String>> days() {
    return Arbitraries.integers()
        .between(0, 96)
        .set()
        .ofMinSize(0)
        .ofMaxSize(6)
        .map(
            quarters -> {
              var sorted = quarters.stream().sorted().toList();
              var hours = new ArrayList<String>();
              for (int i = 0; i + 1 < sorted.size(); i += 2) {
                hours.add(new OpenInterval(sorted.get(i) * 15, sorted.get(i + 1) * 15).toString());
              }
              return hours;
            });
  }

  @Property(tries = 300)
  void laterStartsAreNeverDueEarlier(
      @ForAll("cases") Case given, @ForAll @IntRange(max = 100_000) int later, @ForAll @IntRange(min = 1, max = 200_000) int seconds) {
    var working = Duration.ofSeconds(seconds);
    assertThat(given.calendar.after(given.start.plusSeconds(later), working))
        .isAfterOrEqualTo(given.calendar.after(given.start, working));
  }

  @Property(tries = 300)
  void moreWorkIsDueLater(
      @ForAll("cases") Case given,
      @ForAll @IntRange(min = 1, max = 100_000) int more,
      @ForAll @IntRange(min = 1, max = 200_000) int seconds) {
    assertThat(given.calendar.after(given.start, Duration.ofSeconds(seconds + more)))
        .isAfter(given.calendar.after(given.start, Duration.ofSeconds(seconds)));
  }

  @Property(tries = 300)
  void splittingADurationChangesNothing(
      @ForAll("cases") Case given,
      @ForAll @IntRange(min = 1, max = 100_000_000) int first,
      @ForAll @IntRange(min = 1, max = 100_000_000) int second) {
    var halfway = given.calendar.after(given.start, Duration.ofMillis(first));
    assertThat(given.calendar.after(halfway, Duration.ofMillis(second)))
        .isEqualTo(given.calendar.after(given.start, Duration.ofMillis((long) first + second)));
  }

  @Property(tries = 300)
  void neverDueOutsideOpeningHours(@ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 100_000_000) int millis) {
    var due = given.calendar.after(given.start, Duration.ofMillis(millis));
    assertThat(given.calendar.isOpen(due.minusMillis(1))).isTrue();
    assertThat(due).isAfter(given.start);
  }

  @Property(tries = 300)
  void workingDaysAreDueWhenTheOfficeIsOpenOrCloses(@ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 10) int days) {
    var due = given.calendar.afterDays(given.start, days);
    assertThat(given.calendar.isOpen(due) || given.calendar.isOpen(due.minusMillis(1))).isTrue();
    assertThat(given.calendar.afterDays(given.start, days + 1)).isAfterOrEqualTo(due);
  }

  @Property(tries = 300)
  void warningsComeInOrderInOpeningHoursAndInTime(
      @ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 100_000) int seconds) {
    var working = Duration.ofSeconds(seconds);
    var warnings = given.calendar.warnings(given.start, working, NormsReader.DEFAULTS.warnAt());
    assertThat(warnings).isSorted().doesNotHaveDuplicates().allMatch(given.calendar::isOpen);
    assertThat(warnings)
        .allMatch(warning -> !warning.isBefore(given.start) && warning.isBefore(given.calendar.after(given.start, working)));
  }

  @Property(tries = 150)
  void equalsASlowWalkSecondBySecond(@ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 20_000) int seconds) {
    var due = given.calendar.after(given.start, Duration.ofSeconds(seconds));
    var walked = walk(given, seconds);
    if (walked == null) {
      assertThat(due).isAfter(given.start.plus(Duration.ofDays(DAYS_AHEAD)));
    } else {
      assertThat(due).isEqualTo(walked);
    }
  }

  /** Asks of each second by itself whether the wall clock shows an open time; null if three days are not enough. */
  private static Instant walk(Case given, int seconds) {
    int left = seconds;
    var end = given.start.plus(Duration.ofDays(DAYS_AHEAD));
    for (var second = given.start; second.isBefore(end); second = second.plusSeconds(1)) {
      if (wallClockSaysOpen(given, second) && --left == 0) {
        return second.plusSeconds(1);
      }
    }
    return null;
  }

  private static boolean wallClockSaysOpen(Case given, Instant second) {
    ZoneId zone = given.office.zone();
    var date = second.atZone(zone).toLocalDate();
    return given.calendar.openOn(date).stream()
        .anyMatch(hours -> !second.isBefore(at(date, hours.fromMinute(), zone)) && second.isBefore(at(date, hours.toMinute(), zone)));
  }

  private static Instant at(LocalDate date, int minute, ZoneId zone) {
    return minute == OpenInterval.DAY
        ? date.plusDays(1).atStartOfDay(zone).toInstant()
        : date.atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(zone).toInstant();
  }
}
