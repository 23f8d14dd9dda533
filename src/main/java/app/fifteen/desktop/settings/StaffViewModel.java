package app.fifteen.desktop.settings;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FormProblems;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.UndoableActions;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.StaffId;
import app.fifteen.staff.StaffDraft;
import app.fifteen.staff.StaffField;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffPhotoStore;
import app.fifteen.staff.StaffReader;
import app.fifteen.staff.StaffStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/** Who works here: a list, and one member being entered or changed beside it. */
public final class StaffViewModel {

  private static final Duration UNDO = Duration.ofSeconds(10);

  private final Database database;
  private final StaffStore staff;
  private final StaffSaving storing;
  private final UndoableActions actions;
  private final Desk desk;
  private final Tasks tasks;
  private final OneAtATime saving;

  private final ListRows<StaffMember> rows = new ListRows<>();
  private final ObjectProperty<StaffMember> selected = new SimpleObjectProperty<>();
  private final StaffForm form = new StaffForm();
  private final StaffPhoto photo;
  private final FormProblems<StaffField> problems;
  private final StringProperty supervisors = new SimpleStringProperty("");
  private final Map<StaffId, StaffForm.Typed> unsaved = new HashMap<>();
  private final LiveQuery<Found> reading;

  private record Found(List<StaffMember> all, String supervisors) {}

  public StaffViewModel(
      Database database,
      StaffStore staff,
      StaffPhotoStore photos,
      StaffSaving storing,
      Desk desk,
      Tasks tasks,
      Notices notices) {
    this.database = database;
    this.staff = staff;
    this.storing = storing;
    actions = new UndoableActions(desk, tasks, notices, UNDO, this::refresh);
    this.desk = desk;
    this.tasks = tasks;
    saving = new OneAtATime(tasks);
    problems = new FormProblems<>(desk.messages());
    photo = new StaffPhoto(database, photos, selected, form.photo, desk.messages(), tasks);
    reading = new LiveQuery<>(tasks, () -> this::find, this::show);
    selected.addListener(
        (_, from, to) -> {
          keepTyped(from);
          edit(to);
        });
  }

  public void refresh() {
    reading.again();
    photo.refresh();
  }

  private Found find() {
    return database.read(tx -> new Found(staff.all(tx), staff.supervisorNames(tx)));
  }

  private void show(Found found) {
    var chosen = selected.get();
    rows.show(found.all());
    supervisors.set(found.supervisors());
    keepActor();
    if (chosen != null) {
      selected.set(rows.now(chosen, StaffMember::id));
    }
  }

  /** Whoever sits here may have been renamed or have got another role. */
  private void keepActor() {
    for (var member : rows.all()) {
      if (member.id().equals(desk.actor().id()) && !member.actor().equals(desk.actor())) {
        desk.actorProperty().set(member.actor());
      }
    }
  }

  private String region() {
    return desk.policy().office().phoneRegion();
  }

  private StaffForm.Typed stored(StaffMember member) {
    return StaffForm.Typed.of(StaffDraft.of(member, region()));
  }

  private boolean isEdited(StaffMember from) {
    return !form.typed().equals(stored(from));
  }

  /** What was typed about somebody is there again when they are chosen again. */
  private void keepTyped(StaffMember from) {
    if (from != null && isEdited(from)) {
      unsaved.put(from.id(), form.typed());
    } else if (from != null) {
      unsaved.remove(from.id());
    }
  }

  private void edit(StaffMember member) {
    problems.clear();
    form.show(
        member == null ? StaffForm.Typed.NOTHING : unsaved.getOrDefault(member.id(), stored(member)));
    photo.read();
  }

  /** An empty form for somebody new. */
  void begin() {
    selected.set(null);
    edit(null);
  }

  /** Enters the new one, or changes the selected one; says at each field what is wrong with it. */
  void save() {
    if (saving.isUnderWay()) {
      return;
    }
    var typed = form.typed();
    var chosen = Optional.ofNullable(selected.get()).map(StaffMember::id);
    var others = rows.all().stream().filter(member -> !chosen.equals(Optional.of(member.id()))).toList();
    if (problems.tell(StaffReader.read(typed.draft(), others, region()).problems())) {
      return;
    }
    var actor = desk.actor();
    saving.run(
        () -> chosen.map(id -> storing.change(id, typed, actor)).orElseGet(() -> storing.hire(typed, actor)),
        this::answered);
  }

  private void answered(Outcome<StaffSaving.Saved> outcome) {
    outcome.use(
        saved -> {
          var member = saved.member();
          photo.saved();
          selected.set(member);
          unsaved.remove(member.id());
          edit(member);
          photo.refresh();
          actions.did(saved.doneKey(), saved.back(), member.name());
        },
        why -> problems.refused(StaffField.class, why));
  }

  /** Takes back what was saved last, while that is possible. */
  void undo() {
    actions.undo();
  }

  public boolean hasUnsavedChanges() {
    var from = selected.get();
    boolean typing = from == null ? form.typed().isBegun() : isEdited(from);
    return typing || unsaved.keySet().stream().anyMatch(id -> from == null || !id.equals(from.id()));
  }

  ObservableList<StaffMember> rows() {
    return rows.all();
  }

  /** The same, as the table takes them. */
  ListRows<StaffMember> list() {
    return rows;
  }

  /** Nobody while somebody new is being entered. */
  ObjectProperty<StaffMember> selectedProperty() {
    return selected;
  }

  StaffForm form() {
    return form;
  }

  StaffPhoto photo() {
    return photo;
  }

  FormProblems<StaffField> problems() {
    return problems;
  }

  /** Who may change what others only see. */
  public StringProperty supervisorsProperty() {
    return supervisors;
  }
}
