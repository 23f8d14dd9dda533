package app.fifteen.office;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The national days of an office's country (R3): for Russia and Bulgaria from the decreed calendars shipped as data,
 * because no rule yields them; for other countries the public holidays that Jollyday knows.
 */
public final class Holidays {

  /** Countries whose days are decreed each year anew. */
  static final Set<String> DECREED = Set.of("RU", "BG");

  private static final int MANY_YEARS = 100;

  private final Optional<String> country;
  private final Map<Integer, NationalYear> years = new ConcurrentHashMap<>();

  Holidays(Optional<String> country) {
    this.country = country;
  }

  /** Every country that can be chosen, as ISO codes. */
  public static SortedSet<String> countries() {
    var iso = Set.of(Locale.getISOCountries());
    var countries = new TreeSet<>(DECREED);
    for (var calendar : HolidayCalendar.values()) {
      var code = calendar.getId().toUpperCase(Locale.ROOT);
      if (iso.contains(code)) {
        countries.add(code);
      }
    }
    return countries;
  }

  DayKind kindOf(LocalDate date) {
    return country.isEmpty() ? DayKind.WEEKDAY : year(date.getYear()).kindOf(date);
  }

  /** False for a year whose decree the program does not know: then no holidays are assumed, and the user is told. */
  boolean knows(int year) {
    return country.filter(DECREED::contains).map(code -> DecreedDays.all().get(code).containsKey(year)).orElse(true);
  }

  private NationalYear year(int year) {
    var known = years.get(year);
    if (known == null) {
      if (years.size() >= MANY_YEARS) {
        years.clear();
      }
      known = DECREED.contains(country.orElseThrow()) ? decreed(year) : byRule(year);
      years.put(year, known);
    }
    return known;
  }

  private NationalYear decreed(int year) {
    var code = country.orElseThrow();
    var decreed = DecreedDays.all().get(code).get(year);
    if (decreed == null) {
      return NationalYear.PLAIN;
    }
    var closed = new HashSet<>(decreed.nonWorkingWeekdays());
    for (var day : StatutoryDays.of(code, year)) {
      if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        closed.add(day);
      }
    }
    return new NationalYear(closed, decreed.workingWeekends(), decreed.shortDays());
  }

  /** Jollyday is slow to load, so it is touched only by an office that needs it. */
  private NationalYear byRule(int year) {
    var manager = HolidayManager.getInstance(ManagerParameters.create(country.orElseThrow().toLowerCase(Locale.ROOT)));
    var closed = new HashSet<LocalDate>();
    for (var holiday : manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY)) {
      closed.add(holiday.getActualDate());
      holiday.getObservedDate().ifPresent(closed::add);
    }
    return new NationalYear(closed, Set.of(), Set.of());
  }
}
