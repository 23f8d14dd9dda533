package app.fifteen.desktop.figures;

import app.fifteen.card.figures.Behind;
import app.fifteen.card.figures.BehindRow;
import app.fifteen.card.figures.CardFigures;
import app.fifteen.card.figures.MonthOfCards;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.PagedRows;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.office.Office;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Figures of cards, and the rows behind one of them. They are read when somebody looks and says so, and not after every commit:
 * with millions of movements that would keep the database busy all day for nobody.
 */
public final class FiguresViewModel {

  static final int MONTHS = 12;

  /** What is on screen. */
  sealed interface State {

    record Loading() implements State {}

    record Failed() implements State {}

    /** @param months of which the table is, the earliest first; empty where it is of something else */
    record Read(FigureSheet sheet, List<MonthOfCards> months, Instant at) implements State {

      boolean hasCards() {
        return months.stream().anyMatch(month -> month.sold() > 0 || month.given() > 0);
      }
    }
  }

  /** The rows that are shown in place of the figures. @param title what they are behind */
  record Shown(Behind behind, String title, long count) {}

  private final Database database;
  private final CardFigures figures;
  private final Desk desk;
  private final Tasks tasks;
  private final Clock clock;
  private final FigureWords words;
  private final StandingWords standing;
  private final ObjectProperty<FigureView> view = new SimpleObjectProperty<>(FigureView.CHART);
  private final ReadOnlyObjectWrapper<YearMonth> last = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Loading());
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Long> chosen = new SimpleObjectProperty<>();
  private final PagedRows<BehindRow> rows;
  private int asked;

  public FiguresViewModel(Database database, CardFigures figures, Desk desk, Tasks tasks, Clock clock) {
    this.database = database;
    this.figures = figures;
    this.desk = desk;
    this.tasks = tasks;
    this.clock = clock;
    words = new FigureWords(desk.messages());
    standing = new StandingWords(desk.messages(), words);
    last.set(current());
    rows = new PagedRows<>(database, tasks, this::question);
    view.addListener(_ -> read());
  }

  /** The month it is at the office. */
  YearMonth current() {
    return YearMonth.from(today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), office().zone());
  }

  private Office office() {
    return desk.policy().office();
  }

  /** What is looked at, anew. */
  public void read() {
    int mine = ++asked;
    state.set(new State.Loading());
    var wanted = view.get();
    var office = office();
    var today = today();
    var until = last.get();
    tasks.run(
        () -> database.read(tx -> read(tx, wanted, until, today, office)),
        read -> {
          if (mine == asked) {
            state.set(read);
          }
        },
        failure -> {
          if (mine == asked) {
            state.set(new State.Failed());
          }
          tasks.reportUnasked(failure);
        });
  }

  private State.Read read(Transaction tx, FigureView wanted, YearMonth until, LocalDate today, Office office) {
    return switch (wanted) {
      case CHART, MONTHS -> {
        var months = figures.months.rows(tx, until.minusMonths(MONTHS - 1L), until, office.zone());
        yield read(words.months(months, office.cards().goal(), YearMonth.from(today)), months);
      }
      case TODAY -> read(standing.today(figures.today.read(tx, today)), List.of());
      case LIVES -> read(standing.lives(figures.lives.read(tx, today, office.zone())), List.of());
    };
  }

  private State.Read read(FigureSheet sheet, List<MonthOfCards> months) {
    return new State.Read(sheet, months, clock.instant());
  }

  void earlier() {
    move(last.get().minusMonths(MONTHS));
  }

  /** As far as this month. */
  void later() {
    var next = last.get().plusMonths(MONTHS);
    move(next.isAfter(current()) ? current() : next);
  }

  private void move(YearMonth until) {
    if (view.get().isOfMonths() && !until.equals(last.get())) {
      last.set(until);
      read();
    }
  }

  /** Shows the rows behind a number in its place. */
  void look(Behind behind, String title) {
    var office = office();
    var today = today();
    tasks.run(
        () -> database.read(tx -> figures.behind.count(tx, behind, today, office.zone())),
        count -> {
          rows.clear();
          chosen.set(null);
          shown.set(new Shown(behind, title, count));
          rows.startOver();
        });
  }

  private PagedRows.Pages<BehindRow> question() {
    var behind = shown.get().behind();
    var zone = office().zone();
    var today = today();
    return (tx, after, limit) -> figures.behind.page(tx, behind, today, zone, after, limit);
  }

  /** Back to the figures. */
  void back() {
    shown.set(null);
  }

  ObjectProperty<FigureView> viewProperty() {
    return view;
  }

  /** The last of the months that are shown. */
  ReadOnlyObjectProperty<YearMonth> lastProperty() {
    return last.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Null while the figures are shown. */
  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Which of the rows; it is chosen again when the window is opened again. */
  ObjectProperty<Long> chosenProperty() {
    return chosen;
  }

  PagedRows<BehindRow> rows() {
    return rows;
  }

  FigureWords words() {
    return words;
  }

  Desk desk() {
    return desk;
  }
}
