package app.fifteen.desktop.client;

import app.fifteen.client.records.TimelineKind;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.PagedRows;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.timeline.TimelineRow;
import app.fifteen.timeline.TimelineStore;
import app.fifteen.timeline.TimelineSubject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** Everything that happened with a client or a company, as far as somebody has scrolled. */
public final class TimelineViewModel {

  private final TimelineStore store;
  private final Desk desk;
  private final ReadOnlyObjectProperty<Shown> shown;
  private final PagedRows<TimelineRow> rows;
  private final ObservableSet<TimelineKind> kinds = FXCollections.observableSet(EnumSet.noneOf(TimelineKind.class));

  public TimelineViewModel(
      Database database, TimelineStore store, Desk desk, Tasks tasks, ObjectProperty<Shown> shown) {
    this.store = store;
    this.desk = desk;
    this.shown = shown;
    rows = new PagedRows<>(database, tasks, this::ask);
    kinds.addListener((Observable _) -> rows.startOver());
    shown.addListener(_ -> startAfresh());
    // Whoever sits down now may be told less than whoever sat here before.
    desk.actorProperty().addListener(_ -> startAfresh());
  }

  private void startAfresh() {
    rows.clear();
    rows.startOver();
  }

  public void refresh() {
    rows.refresh();
  }

  private PagedRows.Pages<TimelineRow> ask() {
    var wanted = Set.copyOf(kinds);
    return switch (shown.get()) {
      case null -> (_, _, _) -> List.of();
      case Shown.Person(var id) -> of(new TimelineSubject.OfClient(id), wanted);
      case Shown.Firm(var id) -> of(new TimelineSubject.OfCompany(id), wanted);
    };
  }

  private PagedRows.Pages<TimelineRow> of(TimelineSubject subject, Set<TimelineKind> wanted) {
    var reader = desk.actor();
    return (tx, after, limit) -> store.page(tx, subject, reader, wanted, after, limit);
  }

  PagedRows<TimelineRow> rows() {
    return rows;
  }

  /** What it is narrowed to; empty for everything. */
  ObservableSet<TimelineKind> kinds() {
    return kinds;
  }

  /** Whether it is the timeline of several people, who then have to be named. */
  boolean isOfMany() {
    return shown.get() instanceof Shown.Firm;
  }
}
