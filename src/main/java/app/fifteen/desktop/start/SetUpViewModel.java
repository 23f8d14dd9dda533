package app.fifteen.desktop.start;

import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.BusinessCalendar;
import app.fifteen.office.Office;
import app.fifteen.office.OfficeDraft;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The form for one's own office. It outlives its window, so that going back or another language loses nothing. */
public final class SetUpViewModel {

  private static final LocalTime ASKED_AT = LocalTime.of(18, 55);

  private final Clock clock;
  private final Tasks tasks;
  private final BiFunction<Office, String, Outcome<Runnable>> setUp;

  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty zone;
  private final BooleanProperty roundTheClock = new SimpleBooleanProperty();
  private final Map<SetUpForm.Days, Row> rows = new EnumMap<>(SetUpForm.Days.class);
  private final StringProperty country;
  private final StringProperty currency;
  private final ObjectProperty<Language> language;
  private final StringProperty you = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Map<SetUpForm.Place, Rejection>> problems = new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Optional<ZonedDateTime>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final LiveQuery<Optional<ZonedDateTime>> looking;
  private boolean tried;

  /** Days with the same hours. */
  record Row(BooleanProperty open, StringProperty hours) {}

  /** @param setUp stores the office and its supervisor, and answers what shows it; runs in the background */
  public SetUpViewModel(
      SetUpDefaults defaults, Clock clock, Tasks tasks, BiFunction<Office, String, Outcome<Runnable>> setUp) {
    this.clock = clock;
    this.tasks = tasks;
    this.setUp = setUp;
    looking = new LiveQuery<>(tasks, this::look, preview::set);
    zone = new SimpleStringProperty(defaults.zone().getId());
    country = new SimpleStringProperty(defaults.country().orElse(OfficeDraft.NO_COUNTRY));
    currency = new SimpleStringProperty(defaults.currency().getCurrencyCode());
    language = new SimpleObjectProperty<>(defaults.language());
    row(SetUpForm.Days.WEEKDAYS, true, "09:00-18:00");
    row(SetUpForm.Days.SATURDAY, false, "10:00-15:00");
    row(SetUpForm.Days.SUNDAY, false, "10:00-15:00");
    for (ObservableValue<?> each : new ObservableValue<?>[] {name, zone, roundTheClock, country, currency, language, you}) {
      each.addListener(_ -> changed());
    }
    changed();
  }

  private void row(SetUpForm.Days days, boolean open, String hours) {
    var row = new Row(new SimpleBooleanProperty(open), new SimpleStringProperty(hours));
    row.open().addListener(_ -> changed());
    row.hours().addListener(_ -> changed());
    rows.put(days, row);
  }

  private SetUpForm form() {
    var days = new EnumMap<SetUpForm.Days, String>(SetUpForm.Days.class);
    rows.forEach(
        (each, row) -> {
          if (row.open().get()) {
            days.put(each, row.hours().get());
          }
        });
    return new SetUpForm(
        name.get(), chosen(zone), roundTheClock.get(), days, chosen(country), chosen(currency), language.get(), you.get());
  }

  /** A list to choose from has nothing chosen while it is being searched. */
  private static String chosen(StringProperty choice) {
    return Objects.requireNonNullElse(choice.get(), "");
  }

  private void changed() {
    var form = form();
    problems.set(tried ? form.wrong() : form.wrongSoFar());
    looking.anew();
  }

  /** In the background: the calendar of a country is read from disk, which must not hold up typing. */
  private Supplier<Optional<ZonedDateTime>> look() {
    var form = form();
    return () -> form.office().flatMap(this::dueOnFriday);
  }

  private Optional<ZonedDateTime> dueOnFriday(Office office) {
    var friday =
        clock.instant().atZone(office.zone()).toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    try {
      var due =
          BusinessCalendar.of(office)
              .after(friday.atTime(ASKED_AT).atZone(office.zone()).toInstant(), office.norms().firstContact());
      return Optional.of(due.atZone(office.zone()));
    } catch (Failure neverOpen) {
      return Optional.empty();
    }
  }

  /** Sets the office up if nothing is wrong; otherwise says at each field what is. */
  void save() {
    tried = true;
    var form = form();
    problems.set(form.wrong());
    if (saving.get() || !problems.get().isEmpty() || form.office().isEmpty()) {
      return;
    }
    saving.set(true);
    tasks.run(
        () -> setUp.apply(form.office().orElseThrow(), form.you()),
        outcome -> {
          saving.set(false);
          outcome.use(Runnable::run, refused -> problems.set(Map.of(SetUpForm.placeOf(refused), refused)));
        },
        failure -> {
          saving.set(false);
          tasks.report(failure);
        });
  }

  /** By which the hours of zones are told. */
  Instant now() {
    return clock.instant();
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty zoneProperty() {
    return zone;
  }

  BooleanProperty roundTheClockProperty() {
    return roundTheClock;
  }

  Row row(SetUpForm.Days days) {
    return rows.get(days);
  }

  StringProperty countryProperty() {
    return country;
  }

  StringProperty currencyProperty() {
    return currency;
  }

  ObjectProperty<Language> languageProperty() {
    return language;
  }

  StringProperty youProperty() {
    return you;
  }

  ReadOnlyObjectProperty<Map<SetUpForm.Place, Rejection>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** When a request of next Friday at 18:55 would be due; empty while the hours cannot be read. */
  ReadOnlyObjectProperty<Optional<ZonedDateTime>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.getReadOnlyProperty();
  }
}
