package app.fifteen.desktop.settings;

import app.fifteen.card.CardSeries;
import app.fifteen.card.Cards;
import app.fifteen.card.SeriesField;
import app.fifteen.card.SeriesReader;
import app.fifteen.card.SeriesRow;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FormProblems;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.UndoableActions;
import app.fifteen.kernel.CardSeriesId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.Permission;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The series of card numbers in the order in which they are used up, and one of them being entered or changed. */
public final class SeriesViewModel {

  private static final Duration UNDO = Duration.ofSeconds(10);

  private final Cards cards;
  private final Desk desk;
  private final OneAtATime once;
  private final UndoableActions actions;
  private final ListRows<SeriesRow> rows = new ListRows<>();
  private final ObjectProperty<SeriesRow> selected = new SimpleObjectProperty<>();
  private final SeriesForm form = new SeriesForm();
  private final FormProblems<SeriesField> problems;
  private final LiveQuery<List<SeriesRow>> reading;
  private Optional<CardSeriesId> touched = Optional.empty();
  private boolean refused;

  public SeriesViewModel(Database database, Cards cards, Desk desk, Tasks tasks, Notices notices) {
    this.cards = cards;
    this.desk = desk;
    once = new OneAtATime(tasks);
    actions = new UndoableActions(desk, tasks, notices, UNDO, this::refresh);
    problems = new FormProblems<>(desk.messages());
    reading = new LiveQuery<>(tasks, () -> () -> database.read(cards.series::rows), this::show);
    selected.addListener((_, from, to) -> edit(from, to));
  }

  public void refresh() {
    reading.again();
  }

  /** What was done last is selected then, else what was selected before. */
  private void show(List<SeriesRow> read) {
    var wanted = touched.or(() -> Optional.ofNullable(selected.get()).map(row -> row.series().id()));
    rows.show(read);
    var row = wanted.flatMap(this::row);
    selected.set(row.orElse(null));
    if (touched.isPresent() || refused) {
      row.ifPresent(now -> form.typed().overtake(now.series()));
    }
    if (touched.isPresent()) {
      problems.clear();
      touched = Optional.empty();
    }
    refused = false;
  }

  private Optional<SeriesRow> row(CardSeriesId id) {
    return rows.all().stream().filter(row -> row.series().id().equals(id)).findFirst();
  }

  private void edit(SeriesRow before, SeriesRow row) {
    if (before == null || row == null || !before.series().id().equals(row.series().id())) {
      problems.clear();
    }
    form.typed().show(Optional.ofNullable(row).map(SeriesRow::series));
  }

  /** An empty form for a new one. */
  void begin() {
    selected.set(null);
  }

  /** Adds the new one, or changes the selected one; says at each field what is wrong with it. */
  void save() {
    if (!mayKeep()) {
      return;
    }
    var draft = form.draft();
    var actor = desk.actor();
    var row = selected.get();
    var others =
        rows.all().stream().filter(other -> !other.equals(row)).map(SeriesRow::series).toList();
    var reading =
        row == null ? SeriesReader.fresh(draft, others) : SeriesReader.changed(row.series(), row.use(), draft, others);
    if (problems.tell(reading.problems())) {
      return;
    }
    var keep = cards.keepSeries;
    if (row == null) {
      act(() -> keep.add(draft, actor), "settings.series.added", added -> keep.remove(added, actor));
    } else {
      var seen = form.typed().shown().orElse(row.series());
      act(() -> keep.change(seen, draft, actor), "settings.series.changed", after -> keep.undo(seen, after, actor));
    }
  }

  /** The next sale takes its number from the selected one. */
  void useFirst() {
    var row = selected.get();
    if (row != null && mayKeep()) {
      var actor = desk.actor();
      var keep = cards.keepSeries;
      act(
          () -> keep.useFirst(row.series(), actor), "settings.series.first_now",
          after -> keep.putBack(row.series(), after, actor));
    }
  }

  /** Its numbers are given out no more. */
  void remove() {
    var row = selected.get();
    if (row != null && mayKeep()) {
      var actor = desk.actor();
      var keep = cards.keepSeries;
      act(
          () -> keep.remove(row.series(), actor), "settings.series.removed", removed -> keep.restore(removed, actor));
    }
  }

  private void act(
      Supplier<Outcome<CardSeries>> doing, String saidKey, Function<CardSeries, Outcome<CardSeries>> takeBack) {
    once.run(doing, outcome -> outcome.use(done -> done(done, saidKey, takeBack), this::refused));
  }

  private void done(CardSeries series, String saidKey, Function<CardSeries, Outcome<CardSeries>> takeBack) {
    form.typed().forget();
    touched = Optional.of(series.id());
    actions.did(saidKey, _ -> takeBack.apply(series), series.name());
  }

  /** Printed cards were entered: the first of their ranges is shown. */
  void entered(List<CardSeries> added) {
    touched = Optional.of(added.getFirst().id());
    var actor = desk.actor();
    actions.did(
        "settings.series.added",
        _ -> {
          Outcome<?> last = Outcome.done(added);
          for (var one : added) {
            last = cards.keepSeries.remove(one, actor);
          }
          return last;
        },
        added.getFirst().name());
  }

  /** Takes back what was done last, once. */
  void undo() {
    actions.undo();
  }

  private void refused(Rejection why) {
    problems.refused(SeriesField.class, why);
    refused = true;
    refresh();
  }

  boolean mayKeep() {
    return Permission.KEEP_CARD_SERIES.of(desk.actor());
  }

  public boolean hasUnsavedChanges() {
    return form.typed().hasUnsavedChanges();
  }

  /** How many numbers are left in all series. */
  long left() {
    return rows.all().stream().mapToLong(SeriesRow::left).sum();
  }

  /** Whether what is left is gone in about two months, if the office sells what it usually does. */
  boolean isFew() {
    return !rows.all().isEmpty() && left() <= 2L * desk.policy().office().cards().goal().usual();
  }

  ListRows<SeriesRow> rows() {
    return rows;
  }

  /** Null while a new one is being entered. */
  ObjectProperty<SeriesRow> selectedProperty() {
    return selected;
  }

  SeriesForm form() {
    return form;
  }

  FormProblems<SeriesField> problems() {
    return problems;
  }
}
