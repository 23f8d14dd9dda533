package app.fifteen.desktop.makegood;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Outcome;
import app.fifteen.makegood.MakeGood;
import app.fifteen.makegood.MakeGoodFilter;
import app.fifteen.makegood.MakeGoodList;
import app.fifteen.makegood.MakeGoodRow;
import app.fifteen.makegood.MakeGoodScope;
import java.time.Clock;
import java.util.List;
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
  private final OneAtATime changing;
  private final Notices notices;
  private final Clock clock;

  private final ListRows<MakeGoodRow> rows = new ListRows<>();
  private final ObjectProperty<MakeGoodScope> scope = new SimpleObjectProperty<>(MakeGoodScope.MINE);
  private final ObjectProperty<MakeGoodFilter> filter = new SimpleObjectProperty<>(MakeGoodFilter.OPEN);
  private final ObjectProperty<MakeGoodRow> selected = new SimpleObjectProperty<>();
  private final ReadOnlyIntegerWrapper mine = new ReadOnlyIntegerWrapper();
  private final LiveQuery<Lines> reading;

  private record Lines(List<MakeGoodRow> rows, int mine) {}

  public MakeGoodsViewModel(
      Database database, MakeGoodList list, Desk desk, Tasks tasks, Notices notices, Clock clock) {
    this.database = database;
    this.list = list;
    this.desk = desk;
    changing = new OneAtATime(tasks);
    this.notices = notices;
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
    return () -> database.read(tx -> new Lines(list.rows(tx, query), list.rows(tx, owedByMe).size()));
  }

  private void show(Lines lines) {
    rows.show(lines.rows());
    mine.set(lines.mine());
    selected.set(rows.now(selected.get(), row -> row.makeGood().id()));
  }

  /**
   * Does one step in the background and says how it went.
   *
   * @param doneKey what to say when it is done
   * @param done called on success, for instance to empty the form
   */
  void change(Supplier<Outcome<MakeGood>> step, String doneKey, Consumer<MakeGood> done) {
    changing.run(
        step,
        outcome -> {
          outcome.use(
              makeGood -> {
                notices.say(desk.messages().get(doneKey));
                done.accept(makeGood);
              },
              refused -> notices.say(desk.messages().get(refused)));
          refresh();
        });
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

  /** How many open make-goods the one at this desk owes. */
  public ReadOnlyIntegerProperty mineProperty() {
    return mine.getReadOnlyProperty();
  }
}
