package app.fifteen.desktop.settings;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
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
import app.fifteen.staff.StaffStore;
import java.util.EnumMap;
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

  private final UseCases useCases;
  private final Desk desk;
  private final Notices notices;
  private final OneAtATime once;
  private final RemedyUndo undo;
  private final RemedyCatalogue catalogue;
  private final ObjectProperty<RankedRemedy> selected = new SimpleObjectProperty<>();
  private final RemedyForm form = new RemedyForm();
  private final ReadOnlyObjectWrapper<Map<RemedyField, String>> problems = new ReadOnlyObjectWrapper<>(Map.of());
  private final StringProperty problem = new SimpleStringProperty("");
  private Optional<RemedyId> done = Optional.empty();
  private boolean refused;

  public RemediesViewModel(UseCases useCases, Desk desk, Tasks tasks, Notices notices) {
    this.useCases = useCases;
    this.desk = desk;
    this.notices = notices;
    once = new OneAtATime(tasks);
    undo = new RemedyUndo(desk, tasks, notices, this::refresh);
    catalogue = new RemedyCatalogue(useCases, tasks, this::leave, this::refill);
    selected.addListener((_, _, to) -> edit(to));
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
      form.overtake(touched.get().remedy().version());
      done = Optional.empty();
    } else {
      chosen.ifPresent(this::keep);
    }
  }

  /** It may have changed; what was said about it still holds. */
  private void keep(RemedyId chosen) {
    var said = problem.get();
    var wrong = problems.get();
    selected.set(catalogue.row(chosen).orElse(null));
    if (selected.get() != null) {
      problem.set(said);
      problems.set(wrong);
    }
    if (refused) {
      refused = false;
      catalogue.row(chosen).ifPresent(row -> form.overtake(row.remedy().version()));
    }
  }

  private void edit(RankedRemedy row) {
    problem.set("");
    problems.set(Map.of());
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
        catalogue.rows().stream()
            .filter(other -> !other.equals(row))
            .map(RankedRemedy::remedy)
            .filter(one -> !one.retired())
            .toList();
    say(RemedyReader.read(draft, others, desk.policy().office().currency()).problems());
    if (!problems.get().isEmpty()) {
      return;
    }
    if (row == null) {
      var where = catalogue.departmentProperty().get();
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
    if (row == null || !desk.actor().isSupervisor()) {
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
    undo.offer(desk.messages().get(saidKey, remedy.terms().name()), () -> takeBack.apply(remedy));
    // Retiring stores nothing of what is typed.
    if (selected.get() == null || selected.get().remedy().retired() == remedy.retired()) {
      form.forget();
    }
    done = Optional.of(remedy.id());
    refresh();
  }

  /** Takes back what was done last, once. */
  void undo() {
    undo.undo();
  }

  private void refused(Rejection why) {
    problem.set(desk.messages().get(why));
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

  private void say(Map<RemedyField, Rejection> wrong) {
    var sentences = new EnumMap<RemedyField, String>(RemedyField.class);
    wrong.forEach((field, why) -> sentences.put(field, desk.messages().get(why)));
    problem.set("");
    problems.set(sentences);
  }

  public boolean hasUnsavedChanges() {
    return form.hasUnsavedChanges();
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

  ReadOnlyObjectProperty<Map<RemedyField, String>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** Why something was refused, as a sentence. */
  StringProperty problemProperty() {
    return problem;
  }
}
