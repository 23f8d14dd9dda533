package app.fifteen.desktop.start;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.Office;
import app.fifteen.office.OpenInterval;
import app.fifteen.office.OpeningHours;
import app.fifteen.office.TypedHours;
import app.fifteen.staff.SetUpField;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed to set an office up, and what is wrong with it.
 *
 * @param days the hours of the days that are ticked
 */
record SetUpForm(
    String name,
    ZoneId zone,
    boolean roundTheClock,
    Map<Days, String> days,
    Optional<String> country,
    Currency currency,
    Language language,
    String you) {

  /** Rows of the form that share their hours. */
  enum Days {
    WEEKDAYS(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
    SATURDAY(DayOfWeek.SATURDAY),
    SUNDAY(DayOfWeek.SUNDAY);

    private final List<DayOfWeek> days;

    Days(DayOfWeek... days) {
      this.days = List.of(days);
    }
  }

  /** Where a problem is shown. */
  sealed interface Place {
    enum Field implements Place {
      NAME,
      HOURS,
      YOU,
      /** At the foot, for what concerns the whole. */
      WHOLE
    }

    record Hours(Days days) implements Place {}
  }

  /** Only what has to do with hours: names are judged when they are finished. */
  Map<Place, Rejection> wrongHours() {
    var wrong = new HashMap<Place, Rejection>();
    if (!roundTheClock) {
      days.forEach(
          (row, typed) -> TypedHours.read(typed).use(_ -> {}, refused -> wrong.put(new Place.Hours(row), refused)));
      if (days.isEmpty()) {
        wrong.put(Place.Field.HOURS, Rejection.of("setup.hours_none"));
      }
    }
    return wrong;
  }

  Map<Place, Rejection> wrong() {
    var wrong = new HashMap<>(wrongHours());
    if (name.isBlank()) {
      wrong.put(Place.Field.NAME, Rejection.of("setup.name.missing"));
    }
    if (you.isBlank()) {
      wrong.put(Place.Field.YOU, Rejection.of("staff.name.missing"));
    }
    return wrong;
  }

  /** Where a refusal of the use case belongs. */
  static Place placeOf(Rejection refused) {
    return refused
        .field(SetUpField.class)
        .map(
            field ->
                switch (field) {
                  case NAME -> Place.Field.NAME;
                  case HOURS -> Place.Field.HOURS;
                  case SUPERVISOR -> Place.Field.YOU;
                })
        .orElse(Place.Field.WHOLE);
  }

  /** The office, if its hours can be read. */
  Optional<Office> office() {
    return hours().map(hours -> Office.byTheHouse(name, zone, currency, language, hours, country));
  }

  private Optional<OpeningHours> hours() {
    if (roundTheClock) {
      return Optional.of(OpeningHours.allDayEveryDay());
    }
    if (!wrongHours().isEmpty()) {
      return Optional.empty();
    }
    var week = new EnumMap<DayOfWeek, List<OpenInterval>>(DayOfWeek.class);
    days.forEach(
        (row, typed) -> {
          if (TypedHours.read(typed) instanceof Outcome.Done<List<OpenInterval>>(var intervals)) {
            row.days.forEach(day -> week.put(day, intervals));
          }
        });
    return Optional.of(OpeningHours.weekly(week));
  }
}
