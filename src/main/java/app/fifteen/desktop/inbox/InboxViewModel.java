package app.fifteen.desktop.inbox;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.Channel;
import app.fifteen.request.InboxFilter.Scope;
import app.fifteen.request.InboxFilter;
import app.fifteen.request.InboxRow;
import app.fifteen.request.InboxStore;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/** Which requests are on screen: the filter, the lines read so far, and what is selected. */
public final class InboxViewModel {

  /** As many lines as are read at once; more are read when somebody scrolls there. */
  static final int PAGE = 200;

  private final Database database;
  private final InboxStore inbox;
  private final Desk desk;
  private final Supplier<Instant> now;
  private final LiveQuery<Lines> reading;

  private final ListRows<InboxRow> rows = new ListRows<>();
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
  private final ObservableSet<Channel> channels = FXCollections.observableSet(EnumSet.noneOf(Channel.class));
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<RequestId> selected = new SimpleObjectProperty<>();
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<InboxRow>> mostUrgent =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private int limit = PAGE;

  private record Lines(List<InboxRow> rows, int total, int open, Optional<InboxRow> mostUrgent) {}

  /** @param now when deadlines are compared with */
  public InboxViewModel(Database database, InboxStore inbox, Desk desk, Tasks tasks, Supplier<Instant> now) {
    this.database = database;
    this.inbox = inbox;
    this.desk = desk;
    this.now = now;
    reading = new LiveQuery<>(tasks, this::read, this::show);
    scope.addListener(_ -> startOver());
    channels.addListener((Observable _) -> startOver());
    search.addListener(_ -> startOver());
    desk.actorProperty().addListener(_ -> startOver());
  }

  /** Reads the list again, as after every commit of anybody. */
  public void refresh() {
    reading.again();
  }

  /** A second has passed: what was the most urgent may be too late by now, and another still in time. */
  public void tick(Instant before, Instant at) {
    if (mostUrgent.get().filter(row -> !before.isAfter(row.due()) && at.isAfter(row.due())).isPresent()) {
      refresh();
    }
  }

  /** Somebody scrolled near the end. */
  public void readMore() {
    if (rows().size() >= limit && rows().size() < total.get()) {
      limit += PAGE;
      refresh();
    }
  }

  public InboxFilter filter() {
    return new InboxFilter(scope.get(), channels, search.get(), desk.actor().id());
  }

  private void startOver() {
    limit = PAGE;
    reading.anew();
  }

  private Supplier<Lines> read() {
    var filter = filter();
    int most = limit;
    var at = now.get();
    return () -> read(filter, most, at);
  }

  private Lines read(InboxFilter filter, int most, Instant at) {
    return database.read(
        tx -> {
          var everything = new InboxFilter(Scope.ALL, Set.of(), "", filter.me());
          int open = inbox.size(tx, everything);
          int total = filter.equals(everything) ? open : inbox.size(tx, filter);
          return new Lines(inbox.first(tx, filter, most, at), total, open, inbox.mostUrgent(tx, at));
        });
  }

  private void show(Lines lines) {
    rows.show(lines.rows());
    total.set(lines.total());
    open.set(lines.open());
    mostUrgent.set(lines.mostUrgent());
  }

  public ObservableList<InboxRow> rows() {
    return rows.all();
  }

  /** The same, as the list on screen takes them. */
  ListRows<InboxRow> list() {
    return rows;
  }

  public ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  /** Through which channels the requests came; empty for all. */
  public ObservableSet<Channel> channels() {
    return channels;
  }

  /** Turns to the nearest deadline of the list that is not this request's; stays with it where there is no other. */
  void turnFrom(RequestId done) {
    rows().stream().map(InboxRow::id).filter(id -> !id.equals(done)).findFirst().ifPresent(selected::set);
  }

  public StringProperty searchProperty() {
    return search;
  }

  public ObjectProperty<RequestId> selectedProperty() {
    return selected;
  }

  /** How many requests the filter finds, read or not. */
  public ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** How many requests are open at all. */
  public ReadOnlyIntegerProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The open request to turn to next, whatever the filter shows. */
  public ReadOnlyObjectProperty<Optional<InboxRow>> mostUrgentProperty() {
    return mostUrgent.getReadOnlyProperty();
  }
}
