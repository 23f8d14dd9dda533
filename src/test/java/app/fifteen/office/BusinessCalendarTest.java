package app.fifteen.office;

import static app.fifteen.office.OfficeFixture.hours;
import static app.fifteen.office.OfficeFixture.newOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fifteen.kernel.Failure;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

  private static final Duration QUARTER = Duration.ofMinutes(15);

  private static String due(BusinessCalendar calendar, String start, Duration working) {
    return show(calendar, calendar.after(at(calendar, start), working));
  }

  private static String dueDays(BusinessCalendar calendar, String start, int days) {
    return show(calendar, calendar.afterDays(at(calendar, start), days));
  }

  private static Instant at(BusinessCalendar calendar, String local) {
    return LocalDateTime.parse(local).atZone(calendar.zone()).toInstant();
  }

  private static String show(BusinessCalendar calendar, Instant instant) {
    return instant.atZone(calendar.zone()).toLocalDateTime().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-25T10:00, 2026-03-25T10:15",
    "2026-03-27T18:50, 2026-03-30T09:05",
    "2026-03-27T18:55, 2026-03-30T09:10",
    "2026-03-28T12:00, 2026-03-30T09:15",
    "2026-03-27T19:00, 2026-03-30T09:15",
    "2026-03-27T08:00, 2026-03-27T09:15",
    "2026-03-27T18:45, 2026-03-27T19:00",
    "2026-03-27T18:45:00.001, 2026-03-30T09:00:00.001"
  })
  void countsOpeningHoursOnly(String start, String due) {
    assertThat(due(newOffice().calendar(), start, QUARTER)).isEqualTo(due);
  }

  @Test
  void runsOverALunchBreak() {
    var calendar = newOffice().open(DayOfWeek.MONDAY, "09:00-13:00", "14:00-24:00").calendar();
    assertThat(due(calendar, "2026-03-30T12:50", QUARTER)).isEqualTo("2026-03-30T14:05");
    assertThat(due(calendar, "2026-03-30T12:45", QUARTER)).isEqualTo("2026-03-30T13:00");
    assertThat(due(calendar, "2026-03-30T23:45", QUARTER)).isEqualTo("2026-03-31T00:00");
  }

  @Test
  void midnightIsNoBreak() {
    var calendar = newOffice().openEveryDay("00:00-24:00").calendar();
    assertThat(due(calendar, "2026-03-30T23:50", QUARTER)).isEqualTo("2026-03-31T00:05");
  }

  @Test
  void workingDaysKeepTheLocalTime() {
    var calendar = newOffice().calendar();
    assertThat(dueDays(calendar, "2026-03-25T11:30", 1)).isEqualTo("2026-03-26T11:30");
    assertThat(dueDays(calendar, "2026-03-27T11:30", 3)).isEqualTo("2026-04-01T11:30");
  }

  @Test
  void aSaturdayMovesToMondaysOpeningBeforeTheDaysCount() {
    assertThat(dueDays(newOffice().calendar(), "2026-03-28T12:00", 1)).isEqualTo("2026-03-31T09:00");
  }

  @Test
  void aResultOutsideThatDaysHoursMovesToTheNextOpenMoment() {
    var calendar = newOffice().open(DayOfWeek.TUESDAY, "09:00-12:00", "13:00-15:00").calendar();
    assertThat(dueDays(calendar, "2026-03-30T12:30", 1)).isEqualTo("2026-03-31T13:00");
    assertThat(dueDays(calendar, "2026-03-30T16:00", 1)).isEqualTo("2026-04-01T09:00");
    assertThat(dueDays(calendar, "2026-03-30T15:00", 1)).isEqualTo("2026-03-31T15:00");
  }

  @ParameterizedTest
  @CsvSource({
    // New Year's holidays reach from 31 December to 11 January
    "2025-12-30T18:50, 2026-01-12T09:05",
    "2026-02-20T18:50, 2026-02-24T09:05",
    "2026-03-06T18:50, 2026-03-10T09:05",
    "2026-05-08T17:50, 2026-05-12T09:05",
    "2026-06-11T17:50, 2026-06-15T09:05",
    "2026-11-03T17:50, 2026-11-05T09:05",
    // Saturday 27 April 2024 was worked in place of Monday 29
    "2024-04-26T18:50, 2024-04-27T09:05",
    "2024-04-27T18:50, 2024-05-02T09:05",
    // worked and an hour shorter
    "2024-11-02T17:50, 2024-11-05T09:05"
  })
  void followsTheRussianDecrees(String start, String due) {
    assertThat(due(newOffice().holidaysOf("RU").calendar(), start, QUARTER)).isEqualTo(due);
  }

  @Test
  void followsTheBulgarianDecrees() {
    var calendar = newOffice().in("Europe/Sofia").holidaysOf("BG").openEveryDay("09:00-18:00").calendar();
    // Orthodox Easter 2026: Good Friday 10 April to Monday 13 April
    assertThat(due(calendar, "2026-04-09T17:50", QUARTER)).isEqualTo("2026-04-14T09:05");
    assertThat(calendar.day(LocalDate.parse("2026-05-24")).kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(calendar.day(LocalDate.parse("2026-11-01")).kind()).isEqualTo(DayKind.WEEKDAY);
  }

  @Test
  void aShortDayClosesAnHourEarlier() {
    var calendar = newOffice().holidaysOf("RU").calendar();
    assertThat(calendar.openOn(LocalDate.parse("2026-04-30"))).isEqualTo(hours("09:00-18:00"));
    assertThat(newOffice().holidaysOf("RU").roundTheClock().calendar().openOn(LocalDate.parse("2026-04-30")))
        .containsExactly(OpenInterval.WHOLE_DAY);
  }

  @Test
  void aWorkedSaturdayKeepsItsOwnHoursAndElseTakesFridays() {
    var worked = LocalDate.parse("2024-04-27");
    var office = newOffice().holidaysOf("RU").open(DayOfWeek.FRIDAY, "10:00-17:00");
    assertThat(office.calendar().openOn(worked)).isEqualTo(hours("10:00-17:00"));
    assertThat(office.open(DayOfWeek.FRIDAY).calendar().openOn(worked)).isEqualTo(hours("09:00-19:00"));
    assertThat(office.open(DayOfWeek.SATURDAY, "11:00-12:00").calendar().openOn(worked)).isEqualTo(hours("11:00-12:00"));
  }

  @Test
  void anOfficeOpenAtWeekendsClosesOnHolidaysThere() {
    var calendar = newOffice().holidaysOf("RU").openEveryDay("10:00-20:00").calendar();
    assertThat(calendar.openOn(LocalDate.parse("2026-03-08"))).isEmpty();
    assertThat(calendar.openOn(LocalDate.parse("2026-01-03"))).isEmpty();
    assertThat(calendar.openOn(LocalDate.parse("2026-03-07"))).isNotEmpty();
  }

  @Test
  void aDatedExceptionBeatsAHoliday() {
    var calendar = newOffice().holidaysOf("RU").exception("2026-01-02", "12:00-14:00").exception("2026-03-25").calendar();
    assertThat(due(calendar, "2026-01-01T10:00", QUARTER)).isEqualTo("2026-01-02T12:15");
    assertThat(due(calendar, "2026-03-24T18:50", QUARTER)).isEqualTo("2026-03-26T09:05");
  }

  @Test
  void roundTheClockStillKeepsHolidays() {
    var calendar = newOffice().roundTheClock().holidaysOf("RU").calendar();
    assertThat(due(calendar, "2026-03-07T23:50", QUARTER)).isEqualTo("2026-03-10T00:05");
  }

  @Test
  void otherCountriesHaveTheirPublicHolidays() {
    var calendar = newOffice().in("America/New_York").holidaysOf("US").calendar();
    assertThat(calendar.day(LocalDate.parse("2026-11-26")).kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(calendar.day(LocalDate.parse("2026-07-03")).kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(calendar.day(LocalDate.parse("2026-11-25")).kind()).isEqualTo(DayKind.WEEKDAY);
  }

  @Test
  void namesTheYearsWhoseHolidaysItDoesNotKnow() {
    var calendar = newOffice().holidaysOf("RU").calendar();
    assertThat(calendar.yearsWithoutHolidays(at(calendar, "2026-12-30T10:00"), at(calendar, "2028-01-10T10:00")))
        .containsExactly(2028);
    assertThat(calendar.openOn(LocalDate.parse("2029-01-01"))).isNotEmpty();
  }

  @Test
  void anHourThatTheClockSkipsIsNotWorked() {
    var calendar = newOffice().in("America/New_York").openEveryDay("00:00-24:00").calendar();
    // 8 March 2026: 02:00 becomes 03:00
    assertThat(due(calendar, "2026-03-08T01:50", QUARTER)).isEqualTo("2026-03-08T03:05");
    var night = newOffice().in("America/New_York").openEveryDay("02:30-06:00").calendar();
    assertThat(due(night, "2026-03-08T00:00", QUARTER)).isEqualTo("2026-03-08T03:45");
  }

  @Test
  void anHourThatComesTwiceIsWorkedTwiceAndOpensTheFirstTime() {
    var calendar = newOffice().in("America/New_York").openEveryDay("01:30-06:00").calendar();
    // 1 November 2026: 02:00 becomes 01:00
    assertThat(calendar.after(at(calendar, "2026-11-01T00:00"), Duration.ofHours(1)))
        .isEqualTo(Instant.parse("2026-11-01T06:30:00Z"));
  }

  @Test
  void lordHoweMovesByHalfAnHour() {
    var calendar = newOffice().in("Australia/Lord_Howe").openEveryDay("00:00-24:00").calendar();
    // 4 October 2026: 02:00 becomes 02:30
    assertThat(due(calendar, "2026-10-04T01:50", QUARTER)).isEqualTo("2026-10-04T02:35");
  }

  @Test
  void saysWhetherItIsOpen() {
    var calendar = newOffice().calendar();
    assertThat(calendar.isOpen(at(calendar, "2026-03-27T08:59:59.999"))).isFalse();
    assertThat(calendar.isOpen(at(calendar, "2026-03-27T09:00"))).isTrue();
    assertThat(calendar.isOpen(at(calendar, "2026-03-27T18:59:59.999"))).isTrue();
    assertThat(calendar.isOpen(at(calendar, "2026-03-27T19:00"))).isFalse();
  }

  @Test
  void warnsAtOneThirdAndInTheLastMinute() {
    var calendar = newOffice().calendar();
    assertThat(warnings(calendar, "2026-03-27T10:00", QUARTER))
        .containsExactly("2026-03-27T10:10:03", "2026-03-27T10:14");
    assertThat(warnings(calendar, "2026-03-27T18:55", QUARTER))
        .containsExactly("2026-03-30T09:05:03", "2026-03-30T09:09");
  }

  @Test
  void aWarningThatFallsOnClosingComesAtTheNextOpening() {
    var calendar = newOffice().calendar();
    assertThat(warnings(calendar, "2026-03-27T18:46", QUARTER))
        .containsExactly("2026-03-27T18:56:03", "2026-03-30T09:00");
  }

  @Test
  void noWarningBeforeTheStart() {
    assertThat(warnings(newOffice().calendar(), "2026-03-27T10:00", Duration.ofSeconds(30)))
        .containsExactly("2026-03-27T10:00:20.100");
  }

  private static List<String> warnings(BusinessCalendar calendar, String start, Duration working) {
    return calendar.warnings(at(calendar, start), working, NormsReader.DEFAULTS.warnAt()).stream()
        .map(instant -> show(calendar, instant))
        .toList();
  }

  @Test
  void anOfficeThatNeverOpensFailsInsteadOfSearchingForever() {
    var calendar = newOffice().closedEveryDay().calendar();
    var start = LocalDate.parse("2026-01-01").atStartOfDay(ZoneId.of("UTC")).toInstant();
    assertThatThrownBy(() -> calendar.after(start, QUARTER)).isInstanceOf(Failure.class).hasMessageContaining("never_opens");
    assertThatThrownBy(() -> calendar.afterDays(start, 1)).isInstanceOf(Failure.class);
  }
}
