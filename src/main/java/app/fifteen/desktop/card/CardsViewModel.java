package app.fifteen.desktop.card;

import app.fifteen.card.CardList;
import app.fifteen.card.CardRow;
import app.fifteen.client.ClientFilter;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.CardId;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Cards by whatever somebody says, and the one that is shown. */
public final class CardsViewModel {

  private static final int MOST = 50;

  private final Database database;
  private final CardList list;
  private final Desk desk;
  private final Clock clock;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ListRows<CardRow> rows = new ListRows<>();
  private final ObjectProperty<CardId> shown = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
  private final LiveQuery<List<CardRow>> reading;
  private boolean openFirst;

  public CardsViewModel(Database database, CardList list, Desk desk, Tasks tasks, Clock clock) {
    this.database = database;
    this.list = list;
    this.desk = desk;
    this.clock = clock;
    reading = new LiveQuery<>(tasks, this::question, this::answer);
    typed.addListener(
        _ -> {
          searching.set(true);
          reading.anew();
        });
  }

  private Supplier<List<CardRow>> question() {
    var wanted = typed.get();
    var filter =
        new ClientFilter(ClientFilter.Scope.ALL, wanted, desk.policy().office().phoneRegion(), desk.actor().id());
    return () -> wanted.isBlank() ? List.of() : database.read(tx -> list.find(tx, filter, clock.instant(), MOST));
  }

  private void answer(List<CardRow> found) {
    searching.set(false);
    rows.show(found);
    if (openFirst) {
      openFirst = false;
      found.stream().findFirst().ifPresent(row -> shown.set(row.id()));
    }
  }

  /** Shows the best of what is found; a scanner is faster than the answer, which is then waited for. */
  void openFirst() {
    if (searching.get()) {
      openFirst = true;
    } else {
      rows.all().stream().findFirst().ifPresent(row -> shown.set(row.id()));
    }
  }

  public void refresh() {
    reading.again();
  }

  StringProperty typedProperty() {
    return typed;
  }

  ListRows<CardRow> rows() {
    return rows;
  }

  /** Null for none. */
  public ObjectProperty<CardId> shownProperty() {
    return shown;
  }

  /** Whether the answer to what is typed is still to come. */
  ReadOnlyBooleanProperty searchingProperty() {
    return searching.getReadOnlyProperty();
  }
}
