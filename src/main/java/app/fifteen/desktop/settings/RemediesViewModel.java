package app.fifteen.desktop.settings;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FormProblems;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.ObservableRows;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.UndoableActions;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.RemedyId;
import app.fifteen.remedy.AddRemedy;
import app.fifteen.remedy.CatalogueList;
import app.fifteen.remedy.CatalogueSize;
import app.fifteen.remedy.ChangeRemedy;
import app.fifteen.remedy.RankedRemedy;
import app.fifteen.remedy.RankedRemedyList;
import app.fifteen.remedy.Remedy;
import app.fifteen.remedy.RemedyField;
import app.fifteen.remedy.RemedyReader;
import app.fifteen.remedy.RetireRemedy;
import app.fifteen.remedy.TakeOverHouseRemedies;
import app.fifteen.staff.Permission;
import app.fifteen.staff.StaffStore;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The catalogue of one department (R17), and one remedy of it being entered or changed beside it. */
public final class RemediesViewModel {

  private static final Duration UNDO = Duration.ofSeconds(10);

  /** What the screen reads and does it with. */
  public record UseCases(
      Database database,
      StaffStore staff,
      CatalogueList catalogues,
      RankedRemedyList remedies,
      AddRemedy add,
      ChangeRemedy change,
      RetireRemedy retire,
      TakeOverHouseRemedies takeOver) {}

  private record Found(
      List<CatalogueSize> sizes, String department, List<RankedRemedy> remedies, String supervisors) {}

  private final UseCases useCases;
  private final Desk desk;
  private final Notices notices;
  private final OneAtATime once;
  private final UndoableActions actions;

  private final ReadOnlyObjectWrapper<Map<String, CatalogueSize>> sizes = new ReadOnlyObjectWrapper<>(Map.of());
  private final ObservableList<String> departments = FXCollections.observableArrayList("");
  private final StringProperty department = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<CatalogueSize> shown = new ReadOnlyObjectWrapper<>();
  private final ListRows<RankedRemedy> rows = new ListRows<>();
  private final ObjectProperty<RankedRemedy> selected = new SimpleObjectProperty<>();
  private final RemedyForm form = new RemedyForm();
  private final FormProblems<RemedyField> problems;
  private final StringProperty supervisors = new SimpleStringProperty("");
  private final LiveQuery<Found> reading;
  private Optional<RemedyId> done = Optional.empty();
  private boolean refused;

  public RemediesViewModel(UseCases useCases, Desk desk, Tasks tasks, Notices notices) {
    this.useCases = useCases;
    this.desk = desk;
    this.notices = notices;
    once = new OneAtATime(tasks);
    actions = new UndoableActions(desk, tasks, notices, UNDO, this::refresh);
    problems = new FormProblems<>(desk.messages());
    reading = new LiveQuery<>(tasks, this::ask, this::show);
    department.addListener((_, _, _) -> otherDepartment());
    selected.addListener((_, from, to) -> edit(from, to));
  }

  public void refresh() {
    reading.again();
  }

  private Supplier<Found> ask() {
    var asked = department.get();
    return () ->
        useCases.database()
            .read(
                tx ->
                    new Found(
                        useCases.catalogues().all(tx), asked, useCases.remedies().kept(tx, asked),
                        useCases.staff().supervisorNames(tx)));
  }

  private void otherDepartment() {
    done = Optional.empty();
    selected.set(null);
    rows.clear();
    shown.set(null);
    reading.anew();
  }

  private void show(Found found) {
    var bySize = new LinkedHashMap<String, CatalogueSize>();
    found.sizes().forEach(size -> bySize.put(size.department(), size));
    sizes.set(bySize);
    supervisors.set(found.supervisors());
    ObservableRows.update(departments, List.copyOf(bySize.keySet()));
    if (!bySize.containsKey(found.department())) {
      department.set("");
      return;
    }
    shown.set(bySize.get(found.department()));
    var chosen = Optional.ofNullable(selected.get()).map(row -> row.remedy().id());
    rows.show(found.remedies());
    if (done.flatMap(this::row).isPresent()) {
      selected.set(row(done.get()).orElseThrow());
      form.overtake(selected.get().remedy().version());
      problems.clear();
      done = Optional.empty();
    } else {
      chosen.ifPresent(this::keep);
    }
  }

  private Optional<RankedRemedy> row(RemedyId id) {
    return rows.all().stream().filter(row -> row.remedy().id().equals(id)).findFirst();
  }

  private void keep(RemedyId chosen) {
    selected.set(row(chosen).orElse(null));
    if (refused) {
      refused = false;
      row(chosen).ifPresent(row -> form.overtake(row.remedy().version()));
    }
  }

  /** What was said about one still holds when somebody else has changed it meanwhile. */
  private void edit(RankedRemedy before, RankedRemedy row) {
    boolean same = before != null && row != null && before.remedy().id().equals(row.remedy().id());
    if (!same) {
      problems.clear();
    }
    form.show(row == null ? null : row.remedy());
  }

  /** An empty form for a new one. */
  void begin() {
    selected.set(null);
  }

  /** Adds the new one, or changes the selected one; says at each field what is wrong with it. */
  void save() {
    var draft = form.draft();
    var actor = desk.actor();
    var row = selected.get();
    var others =
        rows.all().stream().filter(other -> !other.equals(row)).map(RankedRemedy::remedy).filter(one -> !one.retired()).toList();
    if (problems.tell(RemedyReader.read(draft, others, desk.policy().office().currency()).problems())) {
      return;
    }
    if (row == null) {
      var where = department.get();
      act(
          () -> useCases.add().add(where, draft, actor), "settings.remedies.added",
          added -> useCases.add().undo(added, actor));
    } else {
      var before = row.remedy();
      int version = form.version();
      act(
          () -> useCases.change().change(before.id(), version, draft, actor), "settings.remedies.changed",
          after -> useCases.change().undo(before, after, actor));
    }
  }

  /** Stops offering the selected one, or offers it again. */
  void retireOrBringBack() {
    var row = selected.get();
    if (row == null || !Permission.KEEP_REMEDIES.of(desk.actor())) {
      return;
    }
    var actor = desk.actor();
    var retire = useCases.retire();
    if (row.remedy().retired()) {
      act(
          () -> retire.bringBack(row.remedy(), actor), "settings.remedies.was_brought_back",
          back -> retire.retire(back, actor));
    } else {
      act(
          () -> retire.retire(row.remedy(), actor), "settings.remedies.was_retired",
          retired -> retire.bringBack(retired, actor));
    }
  }

  private void act(
      Supplier<Outcome<Remedy>> doing, String saidKey, Function<Remedy, Outcome<Remedy>> takeBack) {
    once.run(doing, outcome -> outcome.use(remedy -> done(remedy, saidKey, takeBack), this::refused));
  }

  private void done(Remedy remedy, String saidKey, Function<Remedy, Outcome<Remedy>> takeBack) {
    // Retiring stores nothing of what is typed.
    if (selected.get() == null || selected.get().remedy().retired() == remedy.retired()) {
      form.forget();
    }
    done = Optional.of(remedy.id());
    actions.did(saidKey, _ -> takeBack.apply(remedy), remedy.terms().name());
  }

  /** Takes back what was done last, once. */
  void undo() {
    actions.undo();
  }

  private void refused(Rejection why) {
    problems.tell(why);
    refused = true;
    refresh();
  }

  /** Gives the whole office the house's seven. */
  void takeOver() {
    var actor = desk.actor();
    once.run(
        () -> useCases.takeOver().takeOver(actor),
        outcome -> {
          outcome.use(
              _ -> notices.say(desk.messages().get("settings.remedies.taken_over")),
              refused -> notices.say(desk.messages().get(refused)));
          refresh();
        });
  }

  public boolean hasUnsavedChanges() {
    return form.hasUnsavedChanges();
  }

  /** The departments by name, the whole office first. */
  ObservableList<String> departments() {
    return departments;
  }

  ReadOnlyObjectProperty<Map<String, CatalogueSize>> sizesProperty() {
    return sizes.getReadOnlyProperty();
  }

  /** Whose catalogue is on screen; empty for the whole office's. */
  StringProperty departmentProperty() {
    return department;
  }

  /** How many the department on screen keeps; null while that is being read. */
  ReadOnlyObjectProperty<CatalogueSize> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  ObservableList<RankedRemedy> rows() {
    return rows.all();
  }

  /** The same, as the table takes them. */
  ListRows<RankedRemedy> list() {
    return rows;
  }

  /** Null while a new one is being entered. */
  ObjectProperty<RankedRemedy> selectedProperty() {
    return selected;
  }

  RemedyForm form() {
    return form;
  }

  FormProblems<RemedyField> problems() {
    return problems;
  }

  /** Who may change what others only see. */
  StringProperty supervisorsProperty() {
    return supervisors;
  }
}
