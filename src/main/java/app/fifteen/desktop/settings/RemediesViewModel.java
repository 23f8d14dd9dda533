package app.fifteen.desktop.settings;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FormProblems;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.UndoableActions;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.RemedyId;
import app.fifteen.remedy.AddRemedy;
import app.fifteen.remedy.CatalogueList;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The catalogue of one department (R17), and one remedy of it being entered or changed beside it. */
public final class RemediesViewModel {

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

  private static final Duration UNDO = Duration.ofSeconds(10);

  private final UseCases useCases;
  private final Desk desk;
  private final Notices notices;
  private final OneAtATime once;
  private final UndoableActions actions;
  private final RemedyCatalogue catalogue;
  private final ObjectProperty<RankedRemedy> selected = new SimpleObjectProperty<>();
  private final RemedyForm form = new RemedyForm();
  private final FormProblems<RemedyField> problems;
  private Optional<RemedyId> done = Optional.empty();
  private boolean refused;

  public RemediesViewModel(UseCases useCases, Desk desk, Tasks tasks, Notices notices) {
    this.useCases = useCases;
    this.desk = desk;
    this.notices = notices;
    once = new OneAtATime(tasks);
    actions = new UndoableActions(desk, tasks, notices, UNDO, this::refresh);
    problems = new FormProblems<>(desk.messages());
    catalogue = new RemedyCatalogue(useCases, tasks, this::leave, this::refill);
    selected.addListener((_, from, to) -> edit(from, to));
  }

  public void refresh() {
    catalogue.refresh();
  }

  /** Another department is chosen. */
  private void leave() {
    done = Optional.empty();
    selected.set(null);
  }

  /** What was done last is selected then, else what was selected before. */
  private void refill(Runnable fill) {
    var chosen = Optional.ofNullable(selected.get()).map(row -> row.remedy().id());
    fill.run();
    var touched = done.flatMap(catalogue::row);
    if (touched.isPresent()) {
      selected.set(touched.get());
      form.typed().overtake(touched.get().remedy());
      problems.clear();
      done = Optional.empty();
    } else {
      chosen.ifPresent(this::keep);
    }
  }

  private void keep(RemedyId chosen) {
    selected.set(catalogue.row(chosen).orElse(null));
    if (refused) {
      refused = false;
      catalogue.row(chosen).ifPresent(row -> form.typed().overtake(row.remedy()));
    }
  }

  /** What was said about one still holds when somebody else has changed it meanwhile. */
  private void edit(RankedRemedy before, RankedRemedy row) {
    boolean same = before != null && row != null && before.remedy().id().equals(row.remedy().id());
    if (!same) {
      problems.clear();
    }
    form.typed().show(Optional.ofNullable(row).map(RankedRemedy::remedy));
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
        catalogue.rows().all().stream()
            .filter(other -> !other.equals(row))
            .map(RankedRemedy::remedy)
            .filter(one -> !one.retired())
            .toList();
    if (problems.tell(RemedyReader.read(draft, others, desk.policy().office().currency()).problems())) {
      return;
    }
    if (row == null) {
      var where = catalogue.departmentProperty().get();
      act(
          () -> useCases.add().add(where, draft, actor), "settings.remedies.added",
          added -> useCases.add().undo(added, actor));
    } else {
      var before = row.remedy();
      int version = form.typed().shown().orElse(before).version();
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
      form.typed().forget();
    }
    done = Optional.of(remedy.id());
    actions.did(saidKey, _ -> takeBack.apply(remedy), remedy.terms().name());
  }

  /** Takes back what was done last, once. */
  void undo() {
    actions.undo();
  }

  private void refused(Rejection why) {
    problems.refused(RemedyField.class, why);
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
    return form.typed().hasUnsavedChanges();
  }

  /** The remedies of the department on screen. */
  RemedyCatalogue catalogue() {
    return catalogue;
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
}
