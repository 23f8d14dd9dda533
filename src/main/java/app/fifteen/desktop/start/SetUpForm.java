package app.fifteen.desktop.start;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.Holidays;
import app.fifteen.office.Office;
import app.fifteen.office.OfficeDraft;
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
 * @param zone as chosen, or as typed where it fits none; so are {@code country} and {@code currency}, in codes
 * @param days the hours of the days that are ticked
 */
record SetUpForm(
    String name,
    String zone,
    boolean roundTheClock,
    Map<Days, String> days,
    String country,
    String currency,
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
      ZONE,
      HOURS,
      COUNTRY,
      CURRENCY,
      YOU,
      /** At the foot, for what concerns the whole. */
      WHOLE
    }

    record Hours(Days days) implements Place {}
  }

  /** Only what is chosen and what has to do with hours: names are judged when they are finished. */
  Map<Place, Rejection> wrongSoFar() {
    var wrong = new HashMap<Place, Rejection>();
    if (chosenZone().isEmpty()) {
      wrong.put(Place.Field.ZONE, Rejection.of("setup.zone.unknown", zone));
    }
    if (!country.equals(OfficeDraft.NO_COUNTRY) && !Holidays.countries().contains(country)) {
      wrong.put(Place.Field.COUNTRY, Rejection.of("setup.holidays.unknown", country));
    }
    if (chosenCurrency().isEmpty()) {
      wrong.put(Place.Field.CURRENCY, Rejection.of("setup.currency.unknown", currency));
    }
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
    var wrong = new HashMap<>(wrongSoFar());
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

  private Optional<ZoneId> chosenZone() {
    return Optional.of(zone).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
  }

  private Optional<Currency> chosenCurrency() {
    return Currency.getAvailableCurrencies().stream().filter(each -> each.getCurrencyCode().equals(currency)).findFirst();
  }

  /** The office, if all that was chosen can be read. */
  Optional<Office> office() {
    if (!wrongSoFar().isEmpty()) {
      return Optional.empty();
    }
    var decreed = Optional.of(country).filter(code -> !code.equals(OfficeDraft.NO_COUNTRY));
    return hours()
        .map(
            hours ->
                Office.byTheHouse(
                    name, chosenZone().orElseThrow(), chosenCurrency().orElseThrow(), language, hours, decreed));
  }

  private Optional<OpeningHours> hours() {
    if (roundTheClock) {
      return Optional.of(OpeningHours.allDayEveryDay());
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
