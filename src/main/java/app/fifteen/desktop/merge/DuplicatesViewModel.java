package app.fifteen.desktop.merge;

import app.fifteen.client.merge.Duplicate;
import app.fifteen.client.merge.DuplicateList;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.ClientId;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Who may be in the books twice, read a page at a time. */
public final class DuplicatesViewModel {

  private static final int PAGE = 200;

  private final Database database;
  private final DuplicateList list;
  private final BiConsumer<ClientId, ClientId> compare;
  private final ListRows<Duplicate> pairs = new ListRows<>();
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
  private final OneAtATime reading;

  /** @param compare opens the comparison of two */
  public DuplicatesViewModel(
      Database database, DuplicateList list, Tasks tasks, BiConsumer<ClientId, ClientId> compare) {
    this.database = database;
    this.list = list;
    reading = new OneAtATime(tasks);
    this.compare = compare;
  }

  /** Reads the next page, unless one is being read. */
  public void read() {
    var last = pairs.all().isEmpty() ? Optional.<Duplicate>empty() : Optional.of(pairs.all().getLast());
    reading.run(
        () -> database.read(tx -> list.page(tx, last, PAGE)),
        found -> {
          more.set(found.size() == PAGE);
          pairs.add(found);
        });
  }

  void compare(Duplicate pair) {
    compare.accept(pair.one(), pair.other());
  }

  /** Whoever was merged into somebody else is in no pair any more. */
  public void merged(ClientId other) {
    pairs.all().removeIf(pair -> pair.one().equals(other) || pair.other().equals(other));
  }

  ListRows<Duplicate> pairs() {
    return pairs;
  }

  /** Whether there may be another page. */
  ReadOnlyBooleanProperty moreProperty() {
    return more.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty readingProperty() {
    return reading.underWayProperty();
  }
}
