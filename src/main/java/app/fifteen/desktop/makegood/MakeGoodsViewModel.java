package app.fifteen.desktop.makegood;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.UndoableActions;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.makegood.MakeGood;
import app.fifteen.makegood.MakeGoodFilter;
import app.fifteen.makegood.MakeGoodList;
import app.fifteen.makegood.MakeGoodRow;
import app.fifteen.makegood.MakeGoodScope;
import app.fifteen.makegood.MakeGoodUndo;
import app.fifteen.makegood.UndoMakeGood;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Which make-goods are on screen, which is selected, and how many of mine are still to be done. */
public final class MakeGoodsViewModel {

  /** More than any office should ever owe at once; the list says when it is cut. */
  static final int MOST = 500;

  private final Database database;
  private final MakeGoodList list;
  private final Desk desk;
  private final UndoMakeGood undoing;
  private final UndoableActions actions;
  private final Clock clock;

  private final ListRows<MakeGoodRow> rows = new ListRows<>();
  private final ObjectProperty<MakeGoodScope> scope = new SimpleObjectProperty<>(MakeGoodScope.MINE);
  private final ObjectProperty<MakeGoodFilter> filter = new SimpleObjectProperty<>(MakeGoodFilter.OPEN);
  private final ObjectProperty<MakeGoodRow> selected = new SimpleObjectProperty<>();
  private final ReadOnlyIntegerWrapper mine = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper steps = new ReadOnlyIntegerWrapper();
  private final LiveQuery<Lines> reading;

  /** @param shown the one that is selected, whether it is among them or not */
  private record Lines(List<MakeGoodRow> rows, int mine, Optional<MakeGoodRow> shown) {}

  public MakeGoodsViewModel(
      Database database, MakeGoodList list, UndoMakeGood undoing, Desk desk, Tasks tasks, Notices notices, Clock clock) {
    this.database = database;
    this.list = list;
    this.desk = desk;
    this.undoing = undoing;
    actions = new UndoableActions(desk, tasks, notices, MakeGoodUndo.TIME, this::refresh);
    this.clock = clock;
    reading = new LiveQuery<>(tasks, this::read, this::show);
    scope.addListener(_ -> reading.anew());
    filter.addListener(_ -> reading.anew());
    desk.actorProperty().addListener(_ -> reading.anew());
  }

  public void refresh() {
    reading.again();
  }

  private Supplier<Lines> read() {
    var query = new MakeGoodList.Query(scope.get(), filter.get(), desk.actor(), clock.instant(), MOST);
    var owedByMe =
        new MakeGoodList.Query(MakeGoodScope.MINE, MakeGoodFilter.OPEN, desk.actor(), clock.instant(), MOST);
    var me = desk.actor();
    var shown = Optional.ofNullable(selected.get()).map(row -> row.makeGood().id());
    return () ->
        database.read(
            tx ->
                new Lines(
                    list.rows(tx, query), list.rows(tx, owedByMe).size(), shown.flatMap(id -> list.one(tx, id, me))));
  }

  private void show(Lines lines) {
    rows.show(lines.rows());
    mine.set(lines.mine());
    var before = selected.get();
    if (before != null) {
      var listed = Optional.ofNullable(rows.now(before, row -> row.makeGood().id()));
      // One that left the list is still looked at, as when somebody else sits down who owes nothing.
      var asked = lines.shown().filter(row -> row.makeGood().id().equals(before.makeGood().id()));
      selected.set(listed.or(() -> asked).orElse(null));
    }
  }

  /**
   * Does one step in the background and says how it went; for a while it can be taken back.
   *
   * @param before as it was seen
   * @param doneKey what to say when it is done
   * @param said what was typed for it
   * @param refused told why not
   */
  void change(
      MakeGood before,
      Supplier<Outcome<MakeGood>> step,
      String doneKey,
      DraftFields.Said said,
      Consumer<Rejection> refused) {
    actions.act(
        () ->
            step.get()
                .then(
                    after -> {
                      var way = undoing.wayBack(before, after);
                      return Outcome.done(said.back(by -> undoing.undo(way, by)));
                    }),
        doneKey,
        () -> {
          said.recorded();
          steps.set(steps.get() + 1);
        },
        refused);
  }

  /** Says why a step was not done, where it is about nothing that was typed. */
  void say(Rejection refused) {
    actions.say(refused);
  }

  /** Takes the last step back, while that is possible. */
  void undo() {
    actions.undo();
  }

  ListRows<MakeGoodRow> rows() {
    return rows;
  }

  public ObjectProperty<MakeGoodScope> scopeProperty() {
    return scope;
  }

  public ObjectProperty<MakeGoodFilter> filterProperty() {
    return filter;
  }

  public ObjectProperty<MakeGoodRow> selectedProperty() {
    return selected;
  }

  /** Counts the steps taken here. */
  ReadOnlyIntegerProperty stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  /** How many open make-goods the one at this desk owes. */
  public ReadOnlyIntegerProperty mineProperty() {
    return mine.getReadOnlyProperty();
  }
}
