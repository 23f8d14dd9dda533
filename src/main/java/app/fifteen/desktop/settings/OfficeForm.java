package app.fifteen.desktop.settings;

import app.fifteen.kernel.Messages;
import app.fifteen.office.OfficeDraft;
import app.fifteen.office.Payer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The fields of the office's settings as they stand on screen; an {@link OfficeDraft} that can be typed into. */
public final class OfficeForm {

  /** One dated exception; without hours it is closed all day. @param typed for a date, and is none */
  record DayOff(
      ObjectProperty<LocalDate> date, StringProperty typed, StringProperty hours, StringProperty reason) {}

  /** One thing that A-status brings. */
  record Privilege(StringProperty words) {}

  /** One step of the make-good ladder. */
  record Step(
      StringProperty after,
      StringProperty gift,
      StringProperty cost,
      ObjectProperty<Payer> payer,
      BooleanProperty inPerson) {}

  final StringProperty name = text();
  final StringProperty zone = text();
  final StringProperty currency = text();
  final StringProperty language = text();
  final ObjectProperty<LocalDate> enforcementStart = new SimpleObjectProperty<>();
  /** What is typed for it, and is no date. */
  final StringProperty enforcementTyped = text();
  final BooleanProperty roundTheClock = new SimpleBooleanProperty();
  final Map<DayOfWeek, StringProperty> hours;
  final StringProperty country = text();
  final StringProperty firstContact = text();
  final StringProperty ownSideDays = text();
  final StringProperty thirdPartyDays = text();
  final StringProperty warnAt = text();
  final StringProperty aFirstContact = text();
  final StringProperty aOwnSideDays = text();
  final StringProperty aThirdPartyDays = text();
  final StringProperty managerLimit = text();
  final StringProperty curatorLimit = text();
  final StringProperty followUpDays = text();
  final CardsForm cards = new CardsForm();

  final ObservableList<DayOff> exceptions =
      FXCollections.observableArrayList(day -> new Observable[] {day.date, day.typed, day.hours, day.reason});
  final ObservableList<Privilege> privileges =
      FXCollections.observableArrayList(privilege -> new Observable[] {privilege.words});
  final ObservableList<Step> ladder =
      FXCollections.observableArrayList(
          step -> new Observable[] {step.after, step.gift, step.cost, step.payer, step.inPerson});

  private final TimeFields times;
  private boolean filling;
  private Runnable afterFilling = () -> {};

  OfficeForm(Messages messages) {
    times = new TimeFields(messages);
    var week = new EnumMap<DayOfWeek, StringProperty>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      week.put(day, text());
    }
    hours = Collections.unmodifiableMap(week);
  }

  /** Calls after each change, once where many fields change together. */
  void onChange(Runnable changed) {
    var fields =
        List.<Observable>of(
            name, zone, currency, language, enforcementStart, enforcementTyped, roundTheClock, country, firstContact, ownSideDays,
            thirdPartyDays, warnAt, aFirstContact, aOwnSideDays, aThirdPartyDays, privileges, managerLimit,
            curatorLimit, followUpDays, exceptions, ladder);
    fields.forEach(field -> listen(field, changed));
    hours.values().forEach(field -> listen(field, changed));
    cards.fields().forEach(field -> listen(field, changed));
    afterFilling = changed;
  }

  private void listen(Observable field, Runnable changed) {
    field.addListener(
        _ -> {
          if (!filling) {
            changed.run();
          }
        });
  }

  void fill(OfficeDraft draft) {
    filling = true;
    try {
      name.set(draft.name());
      zone.set(draft.zone());
      currency.set(draft.currency());
      language.set(draft.language());
      enforcementStart.set(date(draft.enforcementStart()));
      enforcementTyped.set("");
      roundTheClock.set(draft.roundTheClock());
      hours.forEach((day, field) -> field.set(draft.hours().getOrDefault(day, "")));
      country.set(draft.country());
      exceptions.setAll(draft.exceptions().stream().map(OfficeForm::dayOff).toList());
      firstContact.set(times.of(draft.firstContact()));
      ownSideDays.set(draft.ownSideDays());
      thirdPartyDays.set(draft.thirdPartyDays());
      warnAt.set(times.of(draft.warnAt()));
      aFirstContact.set(times.of(draft.aStatus().firstContact()));
      aOwnSideDays.set(draft.aStatus().ownSideDays());
      aThirdPartyDays.set(draft.aStatus().thirdPartyDays());
      privileges.setAll(draft.aStatus().privileges().stream().map(OfficeForm::privilege).toList());
      managerLimit.set(draft.authority().manager());
      curatorLimit.set(draft.authority().curator());
      followUpDays.set(draft.followUpDays());
      cards.fill(draft.cards());
      ladder.setAll(draft.ladder().stream().map(this::step).toList());
    } finally {
      filling = false;
    }
    afterFilling.run();
  }

  OfficeDraft draft() {
    return new OfficeDraft(
        name.get(),
        chosen(zone),
        chosen(currency),
        chosen(language),
        typed(enforcementStart, enforcementTyped),
        roundTheClock.get(),
        hours.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get())),
        chosen(country),
        exceptions.stream()
            .map(day -> new OfficeDraft.DayOff(typed(day.date, day.typed), day.hours.get(), day.reason.get()))
            .toList(),
        firstContact.get(),
        ownSideDays.get(),
        thirdPartyDays.get(),
        warnAt.get(),
        new OfficeDraft.Privileged(
            aFirstContact.get(),
            aOwnSideDays.get(),
            aThirdPartyDays.get(),
            privileges.stream().map(privilege -> privilege.words.get()).toList()),
        ladder.stream()
            .map(
                step ->
                    new OfficeDraft.Step(
                        step.after.get(), step.gift.get(), step.cost.get(), step.payer.get(), step.inPerson.get()))
            .toList(),
        new OfficeDraft.Limits(managerLimit.get(), curatorLimit.get()),
        followUpDays.get(),
        cards.draft());
  }

  void addException() {
    exceptions.add(dayOff(new OfficeDraft.DayOff("", "", "")));
  }

  void addPrivilege() {
    privileges.add(privilege(""));
  }

  void addStep() {
    ladder.add(step(new OfficeDraft.Step("", "", "", Payer.MANAGER, false)));
  }

  private static DayOff dayOff(OfficeDraft.DayOff day) {
    return new DayOff(
        new SimpleObjectProperty<>(date(day.date())),
        text(),
        new SimpleStringProperty(day.hours()),
        new SimpleStringProperty(day.reason()));
  }

  private static Privilege privilege(String words) {
    return new Privilege(new SimpleStringProperty(words));
  }

  private Step step(OfficeDraft.Step step) {
    return new Step(
        new SimpleStringProperty(times.of(step.after())),
        new SimpleStringProperty(step.gift()),
        new SimpleStringProperty(step.cost()),
        new SimpleObjectProperty<>(step.payer()),
        new SimpleBooleanProperty(step.inPerson()));
  }

  private static StringProperty text() {
    return new SimpleStringProperty("");
  }

  /** A list to choose from has nothing chosen while it is being searched. */
  private static String chosen(StringProperty choice) {
    return choice.get() == null ? "" : choice.get();
  }

  static LocalDate date(String iso) {
    return iso.isEmpty() ? null : LocalDate.parse(iso);
  }

  /** What is no date is told to be none where the draft is read. */
  static String typed(ObjectProperty<LocalDate> date, StringProperty noDate) {
    if (!noDate.get().isEmpty()) {
      return noDate.get();
    }
    return date.get() == null ? "" : date.get().toString();
  }
}
