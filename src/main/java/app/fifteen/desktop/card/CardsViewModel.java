package app.fifteen.desktop.card;

import app.fifteen.card.CardScope;
import app.fifteen.card.Cards;
import app.fifteen.card.ShownCards;
import app.fifteen.client.ClientFilter;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Cards by whatever somebody says, those that somebody has to look after, and the one that is shown. */
public final class CardsViewModel {

  private static final int MOST_FOUND = 50;

  /** More than anybody calls in a month; the list says when it is cut. */
  static final int MOST = 500;

  private final Database database;
  private final Cards cards;
  private final Desk desk;
  private final Clock clock;
  private final KnownCards known;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<CardScope> scope = new SimpleObjectProperty<>(CardScope.FIND);
  private final ListRows<CardLine> rows = new ListRows<>();
  private final ReadOnlyIntegerWrapper unmarked = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<CardId> shown = new SimpleObjectProperty<>();
  private boolean searching;
  private final LiveQuery<Lines> reading;
  private boolean openFirst;

  private record Lines(List<CardLine> rows, int unmarked) {}

  /** @param known asked where the database cannot be */
  public CardsViewModel(
      Database database, Cards cards, Desk desk, Tasks tasks, Clock clock, KnownCards known) {
    this.database = database;
    this.cards = cards;
    this.desk = desk;
    this.clock = clock;
    this.known = known;
    reading = new LiveQuery<>(tasks, this::question, this::answer, this::answerKnown);
    typed.addListener(
        _ -> {
          // A card that is scanned is looked for, whatever is listed.
          if (!typed.get().isBlank()) {
            scope.set(CardScope.FIND);
          }
          searching = true;
          reading.anew();
        });
    scope.addListener(
        _ -> {
          if (scope.get() != CardScope.FIND) {
            typed.set("");
          }
          reading.anew();
        });
  }

  private Supplier<Lines> question() {
    var asked = listed();
    return () ->
        database.read(tx -> new Lines(lines(tx, asked), cards.burningSoon.unmarked(tx, asked.today(), MOST)));
  }

  /** What the list shows, or is about to. */
  ShownCards listed() {
    var office = desk.policy().office();
    var now = clock.instant();
    return new ShownCards(
        scope.get(), new ClientFilter(ClientFilter.Scope.ALL, typed.get(), office.phoneRegion(), desk.actor().id()), now,
        LocalDate.ofInstant(now, office.zone()));
  }

  private List<CardLine> lines(Transaction tx, ShownCards asked) {
    return switch (asked.scope()) {
      case FIND ->
          asked.filter().search().isBlank()
              ? List.of()
              : cards.list.find(tx, asked.filter(), asked.now(), MOST_FOUND).stream().<CardLine>map(CardLine.Found::new).toList();
      case BURNING ->
          cards.burningSoon.rows(tx, asked.today(), MOST).stream().<CardLine>map(CardLine.Burning::new).toList();
      case BARE -> cards.bareRenewals.rows(tx, MOST).stream().<CardLine>map(CardLine.Bare::new).toList();
    };
  }

  private void answer(Lines found) {
    unmarked.set(found.unmarked());
    answer(found.rows());
  }

  /** What this desk knows itself; the lists of what burns are left as they were. */
  private void answerKnown() {
    if (scope.get() == CardScope.FIND) {
      answer(
          known.find(typed.get(), desk.policy().office().phoneRegion()).stream()
              .<CardLine>map(CardLine.Found::new)
              .toList());
    }
  }

  private void answer(List<CardLine> found) {
    searching = false;
    rows.show(found);
    if (openFirst) {
      openFirst = false;
      showFirst();
    }
  }

  /** Shows the best of what is found; a scanner is faster than the answer, which is then waited for. */
  void openFirst() {
    if (searching) {
      openFirst = true;
    } else {
      showFirst();
    }
  }

  private void showFirst() {
    rows.all().stream().findFirst().ifPresent(line -> shown.set(line.card().id()));
  }

  public void refresh() {
    reading.again();
  }

  StringProperty typedProperty() {
    return typed;
  }

  ObjectProperty<CardScope> scopeProperty() {
    return scope;
  }

  /** Of how many holders nobody has tried yet to tell that bonuses burn (R31). */
  ReadOnlyIntegerProperty unmarkedProperty() {
    return unmarked.getReadOnlyProperty();
  }

  ListRows<CardLine> rows() {
    return rows;
  }

  /** Null for none. */
  public ObjectProperty<CardId> shownProperty() {
    return shown;
  }
}
