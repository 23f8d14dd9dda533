package app.fifteen.desktop.complaint;

import app.fifteen.complaint.ComplaintFilter;
import app.fifteen.complaint.ComplaintList;
import app.fifteen.complaint.ComplaintRow;
import app.fifteen.complaint.OfferTimes;
import app.fifteen.complaint.OfferTimesStore;
import app.fifteen.complaint.WaitingStore;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.PagedRows;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.staff.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which complaints are in the list, which is open beside it, and how many wait for whoever sits here. */
public final class ComplaintsViewModel {

  /** How far back the figures of the head look. */
  private static final Duration LOOKED_BACK = Duration.ofDays(30);

  private final Database database;
  private final ComplaintList list;
  private final WaitingStore waitingStore;
  private final Desk desk;
  private final Supplier<Instant> now;

  private final PagedRows<ComplaintRow> rows;
  private final LiveQuery<Counts> counting;
  private final ObjectProperty<ComplaintFilter> filter = new SimpleObjectProperty<>(ComplaintFilter.OPEN);
  private final BooleanProperty mine = new SimpleBooleanProperty();
  private final ObjectProperty<ComplaintId> shown = new SimpleObjectProperty<>();
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

  private final OfferTimesStore offerTimesStore = new OfferTimesStore();
  private final ReadOnlyObjectWrapper<OfferTimes> offerTimes = new ReadOnlyObjectWrapper<>();

  private record Counts(int total, int waiting, OfferTimes offerTimes) {}

  public ComplaintsViewModel(
      Database database,
      ComplaintList list,
      WaitingStore waitingStore,
      Desk desk,
      Tasks tasks,
      Supplier<Instant> now) {
    this.database = database;
    this.list = list;
    this.waitingStore = waitingStore;
    this.desk = desk;
    this.now = now;
    rows = new PagedRows<>(database, tasks, this::ask);
    counting = new LiveQuery<>(tasks, this::count, this::show);
    mine.set(!Permission.OVERSEE_COMPLAINTS.of(desk.actor()));
    filter.addListener(_ -> startOver());
    mine.addListener(_ -> startOver());
    desk.actorProperty()
        .addListener(
            (_, _, actor) -> {
              mine.set(!Permission.OVERSEE_COMPLAINTS.of(actor));
              startOver();
            });
  }

  /** Reads the list again, as after a commit of anybody. */
  public void refresh() {
    rows.refresh();
    counting.again();
  }

  private void startOver() {
    rows.startOver();
    counting.anew();
  }

  /** Opens a case, whichever filter is on. */
  public void open(ComplaintId id) {
    shown.set(id);
  }

  /** What the list shows. */
  public ComplaintList.Query query() {
    return new ComplaintList.Query(filter.get(), mine.get(), desk.actor(), now.get());
  }

  private PagedRows.Pages<ComplaintRow> ask() {
    var query = query();
    return (tx, after, limit) -> list.page(tx, query, after, limit);
  }

  private Supplier<Counts> count() {
    var query = query();
    return () ->
        database.read(
            tx ->
                new Counts(
                    list.size(tx, query), waitingStore.waiting(tx, query.me(), query.now()),
                    offerTimesStore.since(tx, query.now().minus(LOOKED_BACK))));
  }

  private void show(Counts counts) {
    total.set(counts.total());
    waiting.set(counts.waiting());
    offerTimes.set(counts.offerTimes());
  }

  PagedRows<ComplaintRow> rows() {
    return rows;
  }

  ObjectProperty<ComplaintFilter> filterProperty() {
    return filter;
  }

  /** Only those in which whoever sits here has something to do. */
  BooleanProperty mineProperty() {
    return mine;
  }

  /** Which case is open; null for none. */
  public ObjectProperty<ComplaintId> shownProperty() {
    return shown;
  }

  /** How many the filter finds, read or not. */
  ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** How fast something was offered lately (R16); null until known. */
  ReadOnlyObjectProperty<OfferTimes> offerTimesProperty() {
    return offerTimes.getReadOnlyProperty();
  }

  /** How many wait for whoever sits here. */
  public ReadOnlyIntegerProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }
}
