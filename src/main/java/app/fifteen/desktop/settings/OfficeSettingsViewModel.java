package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.Office;
import app.fifteen.office.OfficeDraft.Checked;
import app.fifteen.office.OfficeDraft;
import app.fifteen.office.OfficeField;
import app.fifteen.office.OfficeFile;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.OfficeReading;
import app.fifteen.staff.ApplyOffice;
import app.fifteen.staff.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The office's settings being edited: checked as they are typed, in force only once saved, and then only for requests
 * registered from then on (R3).
 */
public final class OfficeSettingsViewModel {

  private final ApplyOffice applyOffice;
  private final Desk desk;
  private final Tasks tasks;
  private final Notices notices;
  private final OfficeForm form;

  private final ReadOnlyObjectWrapper<Map<OfficeField, String>> problems = new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Optional<Office>> sound = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<String>> fileProblems = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<String>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper savable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper overtaken = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper();
  private OfficePolicy base;
  private boolean saving;

  public OfficeSettingsViewModel(ApplyOffice applyOffice, Desk desk, Tasks tasks, Notices notices) {
    this.applyOffice = applyOffice;
    this.desk = desk;
    this.tasks = tasks;
    this.notices = notices;
    form = new OfficeForm(desk.messages());
    base = desk.policy();
    form.onChange(this::check);
    form.fill(OfficeDraft.of(base.office()));
    desk.actorProperty().subscribe(actor -> editable.set(Permission.CHANGE_OFFICE.of(actor)));
    editable.addListener(_ -> check());
    desk.policyProperty().addListener((_, _, policy) -> decided(policy));
  }

  private void check() {
    switch (form.draft().check()) {
      case Checked.Sound(var office) -> {
        problems.set(Map.of());
        sound.set(Optional.of(office));
        changed.set(!office.equals(base.office()));
      }
      case Checked.Faulty(var found) -> {
        var words = new FieldWords(desk.messages());
        problems.set(words.of(found));
        sound.set(Optional.empty());
        changed.set(true);
      }
    }
    refusal.set(Optional.empty());
    overtaken.set(changed.get() && !desk.policy().id().equals(base.id()));
    savable.set(editable.get() && changed.get() && sound.get().isPresent() && !saving);
  }

  /** Another desk decided, or this one just saved. */
  private void decided(OfficePolicy policy) {
    if (changed.get() && !sound.get().equals(Optional.of(policy.office()))) {
      overtaken.set(true);
    } else {
      show(policy);
    }
  }

  private void show(OfficePolicy policy) {
    base = policy;
    fileProblems.set(List.of());
    form.fill(OfficeDraft.of(policy.office()));
  }

  /** Puts what the form holds into force; does nothing unless it can be saved. */
  void save() {
    if (!savable.get()) {
      return;
    }
    var office = sound.get().orElseThrow();
    var actor = desk.actor();
    // The newest version this form has shown or warned of: a still newer one refuses.
    var seen = desk.policy().id();
    saving = true;
    savable.set(false);
    tasks.run(
        () -> applyOffice.apply(office, Optional.of(actor), Optional.of(seen)),
        outcome -> {
          saving = false;
          outcome.use(this::saved, this::refused);
        },
        failure -> {
          saving = false;
          check();
          tasks.report(failure);
        });
  }

  private void saved(OfficePolicy policy) {
    // What was typed while it was being saved stays typed.
    boolean asSaved = sound.get().equals(Optional.of(policy.office()));
    base = policy;
    if (asSaved) {
      show(policy);
    } else {
      check();
    }
    if (!policy.id().equals(desk.policy().id())) {
      desk.setPolicy(policy);
    }
    notices.say(desk.messages().get("settings.saved"));
  }

  private void refused(Rejection why) {
    check();
    refusal.set(Optional.of(desk.messages().get(why)));
  }

  /** Back to what is in force. */
  void revert() {
    show(desk.policy());
  }

  /** Fills the form from an office's file without saving; a faulty file changes nothing and is told line by line. */
  void load(byte[] file) {
    switch (OfficeFile.read(file)) {
      case OfficeReading.Accepted(var office) -> {
        fileProblems.set(List.of());
        form.fill(OfficeDraft.of(office));
        notices.say(desk.messages().get("settings.file.loaded"));
      }
      case OfficeReading.Faulty(var found) ->
          fileProblems.set(found.stream().map(this::atLine).toList());
    }
  }

  private String atLine(OfficeReading.Problem problem) {
    var messages = desk.messages();
    return messages.get("office.file.at_line", String.valueOf(problem.line()), messages.get(problem.what()));
  }

  /** The form as an office's file; empty while something in it is wrong. */
  Optional<String> file() {
    return sound.get().map(OfficeFile::write);
  }

  public boolean hasUnsavedChanges() {
    return changed.get();
  }

  OfficeForm form() {
    return form;
  }

  /** What is wrong, by field, in the user's language. */
  ReadOnlyObjectProperty<Map<OfficeField, String>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** The office the form makes, while nothing in it is wrong. */
  public ReadOnlyObjectProperty<Optional<Office>> soundProperty() {
    return sound.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<String>> fileProblemsProperty() {
    return fileProblems.getReadOnlyProperty();
  }

  /** Why saving was refused. */
  ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty savableProperty() {
    return savable.getReadOnlyProperty();
  }

  /** Whether another desk decided anew while this form was being edited. */
  ReadOnlyBooleanProperty overtakenProperty() {
    return overtaken.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty editableProperty() {
    return editable.getReadOnlyProperty();
  }
}
