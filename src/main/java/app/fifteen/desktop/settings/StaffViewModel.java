package app.fifteen.desktop.settings;

import app.fifteen.database.Database;
import app.fifteen.desktop.Desk;
import app.fifteen.desktop.ObservableRows;
import app.fifteen.desktop.Rereading;
import app.fifteen.desktop.Tasks;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.StaffId;
import app.fifteen.staff.ChangeStaff;
import app.fifteen.staff.HireStaff;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who works here: a list, and one member being entered or changed beside it. */
public final class StaffViewModel {

  private final Database database;
  private final StaffStore staff;
  private final HireStaff hireStaff;
  private final ChangeStaff changeStaff;
  private final Desk desk;
  private final Tasks tasks;

  private final ObservableList<StaffMember> rows = FXCollections.observableArrayList();
  private final ObjectProperty<StaffMember> selected = new SimpleObjectProperty<>();
  private final StringProperty name = new SimpleStringProperty("");
  private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.MANAGER);
  private final BooleanProperty active = new SimpleBooleanProperty(true);
  private final StringProperty problem = new SimpleStringProperty("");
  private final StringProperty supervisors = new SimpleStringProperty("");
  private final Map<StaffId, StaffMember> unsaved = new HashMap<>();
  private final Rereading<Found> reading;
  private boolean saving;

  private record Found(List<StaffMember> all, String supervisors) {}

  public StaffViewModel(
      Database database, StaffStore staff, HireStaff hireStaff, ChangeStaff changeStaff, Desk desk, Tasks tasks) {
    this.database = database;
    this.staff = staff;
    this.hireStaff = hireStaff;
    this.changeStaff = changeStaff;
    this.desk = desk;
    this.tasks = tasks;
    reading = new Rereading<>(tasks, () -> this::find, this::show);
    selected.addListener(
        (_, from, to) -> {
          keepTyped(from);
          edit(to);
        });
  }

  public void refresh() {
    reading.again();
  }

  private Found find() {
    return database.read(tx -> new Found(staff.all(tx), staff.supervisorNames(tx)));
  }

  private void show(Found found) {
    var chosen = selected.get();
    ObservableRows.update(rows, found.all());
    supervisors.set(found.supervisors());
    keepActor();
    keepSelection(chosen);
  }

  /** Whoever sits here may have been renamed or have got another role. */
  private void keepActor() {
    for (var member : rows) {
      if (member.id().equals(desk.actor().id()) && !member.actor().equals(desk.actor())) {
        desk.actorProperty().set(member.actor());
      }
    }
  }

  private void keepSelection(StaffMember chosen) {
    if (chosen == null) {
      return;
    }
    var now = rows.stream().filter(member -> member.id().equals(chosen.id())).findFirst().orElse(null);
    selected.set(now);
  }

  private boolean isEdited(StaffMember from) {
    return !from.name().equals(name.get()) || from.role() != role.get() || from.active() != active.get();
  }

  /** What was typed about somebody is there again when they are chosen again. */
  private void keepTyped(StaffMember from) {
    if (from != null && isEdited(from)) {
      unsaved.put(from.id(), new StaffMember(from.id(), name.get(), role.get(), active.get()));
    } else if (from != null) {
      unsaved.remove(from.id());
    }
  }

  private void edit(StaffMember member) {
    problem.set("");
    if (member == null) {
      name.set("");
      role.set(Role.MANAGER);
      active.set(true);
    } else {
      show(unsaved.getOrDefault(member.id(), member));
    }
  }

  private void show(StaffMember member) {
    name.set(member.name());
    role.set(member.role());
    active.set(member.active());
  }

  /** An empty form for somebody new. */
  void begin() {
    selected.set(null);
    edit(null);
  }

  /** Enters the new one, or changes the selected one. */
  void save() {
    if (saving) {
      return;
    }
    saving = true;
    var actor = desk.actor();
    var chosen = Optional.ofNullable(selected.get());
    var typedName = name.get();
    var typedRole = role.get();
    boolean stays = active.get();
    tasks.run(
        () ->
            chosen
                .map(member -> changeStaff.change(new StaffMember(member.id(), typedName, typedRole, stays), actor))
                .orElseGet(() -> hireStaff.hire(typedName, typedRole, actor)),
        this::answered,
        failure -> {
          saving = false;
          tasks.report(failure);
        });
  }

  private void answered(Outcome<StaffMember> outcome) {
    saving = false;
    outcome.use(
        member -> {
          problem.set("");
          selected.set(member);
          unsaved.remove(member.id());
          show(member);
          refresh();
        },
        refused -> problem.set(desk.messages().get(refused)));
  }

  public boolean hasUnsavedChanges() {
    var from = selected.get();
    boolean typing = from == null ? !name.get().isBlank() : isEdited(from);
    return typing || unsaved.keySet().stream().anyMatch(id -> from == null || !id.equals(from.id()));
  }

  ObservableList<StaffMember> rows() {
    return rows;
  }

  /** Nobody while somebody new is being entered. */
  ObjectProperty<StaffMember> selectedProperty() {
    return selected;
  }

  StringProperty nameProperty() {
    return name;
  }

  ObjectProperty<Role> roleProperty() {
    return role;
  }

  BooleanProperty activeProperty() {
    return active;
  }

  /** Why saving was refused, as a sentence. */
  StringProperty problemProperty() {
    return problem;
  }

  /** Who may change what others only see. */
  public StringProperty supervisorsProperty() {
    return supervisors;
  }
}
