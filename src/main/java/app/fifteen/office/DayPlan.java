package app.fifteen.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hours of any date: a dated exception before a national day before the weekday (R3). */
final class DayPlan {

  private static final int SHORTER_BY_MINUTES = 60;

  private final OpeningHours hours;
  private final Holidays holidays;
  private final Map<LocalDate, DayException> exceptions = new HashMap<>();

  DayPlan(Office office) {
    this.hours = office.hours();
    this.holidays = new Holidays(office.holidayCountry());
    office.exceptions().forEach(exception -> exceptions.put(exception.date(), exception));
  }

  Holidays holidays() {
    return holidays;
  }

  OfficeDay on(LocalDate date) {
    var exception = exceptions.get(date);
    if (exception != null) {
      return new OfficeDay(date, exception.hours(), DayKind.EXCEPTION, exception.reason());
    }
    var usual = hours.on(date.getDayOfWeek());
    var kind = holidays.kindOf(date);
    return switch (kind) {
      case HOLIDAY -> new OfficeDay(date, List.of(), kind, "");
      case SHORT_DAY -> shortened(date, usual, kind);
      case MOVED_WORKDAY -> new OfficeDay(date, moved(date), kind, "");
      case MOVED_SHORT_DAY -> shortened(date, moved(date), kind);
      case WEEKDAY, EXCEPTION -> new OfficeDay(date, usual, DayKind.WEEKDAY, "");
    };
  }

  /** Its own hours where the weekday has some, else those of the nearest earlier weekday from Monday to Friday. */
  private List<OpenInterval> moved(LocalDate date) {
    var own = hours.on(date.getDayOfWeek());
    if (!own.isEmpty()) {
      return own;
    }
    for (int day = DayOfWeek.FRIDAY.getValue(); day >= DayOfWeek.MONDAY.getValue(); day--) {
      var borrowed = hours.on(DayOfWeek.of(day));
      if (!borrowed.isEmpty()) {
        return borrowed;
      }
    }
    return List.of();
  }

  private OfficeDay shortened(LocalDate date, List<OpenInterval> usual, DayKind kind) {
    // An office that never closes does not close earlier either, and one that is closed cannot.
    if (hours.roundTheClock() || usual.isEmpty()) {
      return new OfficeDay(date, usual, kind == DayKind.SHORT_DAY ? DayKind.WEEKDAY : DayKind.MOVED_WORKDAY, "");
    }
    var shorter = new ArrayList<>(usual);
    var last = shorter.removeLast();
    int until = last.toMinute() - SHORTER_BY_MINUTES;
    if (until > last.fromMinute()) {
      shorter.add(new OpenInterval(last.fromMinute(), until));
    }
    return new OfficeDay(date, shorter, kind, "");
  }
}
