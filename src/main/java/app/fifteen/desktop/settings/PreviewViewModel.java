package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Messages;
import app.fifteen.office.BusinessCalendar;
import app.fifteen.office.Office;
import app.fifteen.office.OpenInterval;
import app.fifteen.office.PromisedDates;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the settings on screen would promise to a request of some day and time, before anything is saved. */
public final class PreviewViewModel {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

  /** Everything the preview says, in words; empty texts while the office never opens. */
  record Preview(
      String sentence,
      String due,
      String privileged,
      String openThen,
      String warnings,
      String ownSide,
      String thirdParty,
      String trouble) {

    static final Preview NOTHING = new Preview("", "", "", "", "", "", "", "");
  }

  private record Answer(Preview preview, String noHolidays) {}

  private final Messages messages;
  private final Clock clock;
  private final ReadOnlyObjectProperty<Optional<Office>> office;
  private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
  private final StringProperty time = new SimpleStringProperty("18:55");
  private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NOTHING);
  private final ReadOnlyObjectWrapper<String> noHolidays = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
  private final LiveQuery<Optional<Answer>> looking;

  /** @param office what the form makes; while it makes none, the last preview stays and is marked as outdated */
  public PreviewViewModel(
      Messages messages, Clock clock, Tasks tasks, ReadOnlyObjectProperty<Optional<Office>> office) {
    this.messages = messages;
    this.clock = clock;
    this.office = office;
    looking = new LiveQuery<>(tasks, this::look, this::show);
    var today = LocalDate.ofInstant(clock.instant(), office.get().map(Office::zone).orElse(ZoneId.systemDefault()));
    day.set(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
    office.addListener(_ -> ask());
    day.addListener(_ -> ask());
    time.addListener(_ -> ask());
    ask();
  }

  /** In the background: the first look at a country's holidays takes a moment. Only the newest question is answered. */
  private void ask() {
    outdated.set(office.get().isEmpty() || wallClock().isEmpty() || day.get() == null);
    looking.anew();
  }

  private Supplier<Optional<Answer>> look() {
    if (outdated.get()) {
      return Optional::empty;
    }
    var asks = office.get().orElseThrow();
    var on = day.get();
    var at = wallClock().orElseThrow();
    var now = clock.instant();
    return () -> Optional.of(new Answer(look(asks, on, at), holidayWarning(asks, now)));
  }

  private void show(Optional<Answer> found) {
    found.ifPresent(
        answer -> {
          preview.set(answer.preview());
          noHolidays.set(answer.noHolidays());
        });
  }

  private Optional<LocalTime> wallClock() {
    try {
      return Optional.of(LocalTime.parse(time.get().strip(), CLOCK));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Preview look(Office asks, LocalDate on, LocalTime at) {
    try {
      var dates = PromisedDates.of(asks, on.atTime(at));
      var whole = DateTimeFormatter.ofPattern("EEEE, d MMMM, HH:mm", messages.locale());
      var brief = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", messages.locale());
      var zone = asks.zone();
      return new Preview(
          messages.get(
              "settings.preview.sentence",
              whole.format(on.atTime(at)),
              whole.format(dates.firstContact().atZone(zone))),
          moment(dates.firstContact(), zone),
          moment(dates.privileged(), zone),
          openThen(dates),
          dates.warnings().stream().map(each -> moment(each, zone)).collect(Collectors.joining("\n")),
          brief.format(dates.ownSide().atZone(zone)),
          brief.format(dates.thirdParty().atZone(zone)),
          "");
    } catch (Failure never) {
      return new Preview("", "", "", "", "", "", "", messages.get(never.rejection()));
    }
  }

  /** To the second where seconds matter. */
  private String moment(Instant instant, ZoneId zone) {
    boolean wholeMinute = instant.toEpochMilli() % 60_000 == 0;
    var pattern = wholeMinute ? "EEE d MMM, HH:mm" : "EEE d MMM, HH:mm:ss";
    return DateTimeFormatter.ofPattern(pattern, messages.locale()).format(instant.atZone(zone));
  }

  private String openThen(PromisedDates dates) {
    var day = dates.day();
    var hours = day.hours().isEmpty() ? messages.get("deadline.closed") : joined(day.hours());
    var why = day.reason().isBlank() ? messages.word(day.kind()) : day.reason();
    var weekday = new FieldWords(messages).weekday(day.date().getDayOfWeek());
    return messages.get("settings.preview.open_then", weekday, hours, why);
  }

  private static String joined(List<OpenInterval> hours) {
    return hours.stream().map(each -> each.toString().replace('-', '–')).collect(Collectors.joining(", "));
  }

  /** This year and the next: whoever sets up an office in autumn plans into January. */
  private String holidayWarning(Office asks, Instant now) {
    return BusinessCalendar.of(asks).yearsWithoutHolidays(now, now.plus(Duration.ofDays(365))).stream()
        .map(year -> messages.get("calendar.no_holidays", String.valueOf(year)))
        .collect(Collectors.joining("\n"));
  }

  /** By when it is reckoned. */
  Instant now() {
    return clock.instant();
  }

  ObjectProperty<LocalDate> dayProperty() {
    return day;
  }

  /** By the office's wall clock, as {@code 18:55}. */
  StringProperty timeProperty() {
    return time;
  }

  ReadOnlyObjectProperty<Preview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Which of this year and the next have no decreed holidays yet; empty if both do. */
  ReadOnlyObjectProperty<String> noHolidaysProperty() {
    return noHolidays.getReadOnlyProperty();
  }

  /** Whether something typed has to be put right before the preview follows again. */
  ReadOnlyBooleanProperty outdatedProperty() {
    return outdated.getReadOnlyProperty();
  }
}
