package app.fifteen.desktop.kit;

import app.fifteen.kernel.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lines of a list or table as a view model has them; {@link LiveList} shows them. On the FX thread. */
public final class ListRows<R> {

  private final ObservableList<R> all = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
  private boolean updating;

  /** These, in place of those there are. */
  public void show(List<R> read) {
    change(() -> ObservableRows.update(all, read));
  }

  /** These as well, behind those there are. */
  public void add(List<R> read) {
    change(() -> all.addAll(read));
  }

  private void change(Runnable change) {
    updating = true;
    try {
      change.run();
    } finally {
      updating = false;
    }
    loaded.set(true);
    shown.set(shown.get() + 1);
  }

  /** What is there is no longer asked for. */
  public void clear() {
    all.clear();
    loaded.set(false);
  }

  /** How many lines there are, of a list that is cut. @param most lines that it can have */
  public static String counted(int size, int most, Messages messages) {
    return size < most ? String.valueOf(size) : messages.get("common.first", size);
  }

  public ObservableList<R> all() {
    return all;
  }

  /**
   * What has become of a line.
   *
   * @param key by what a line is known again
   * @return null where it is gone, or there was none
   */
  public R now(R before, Function<? super R, ?> key) {
    int index = before == null ? -1 : index(key.apply(before), key);
    return index < 0 ? null : all.get(index);
  }

  /** Where the line with this key is; negative for nowhere. */
  int index(Object wanted, Function<? super R, ?> key) {
    for (int i = 0; i < all.size() && wanted != null; i++) {
      if (key.apply(all.get(i)).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the lines are just being replaced: a selection that changes meanwhile is nobody's choice. */
  boolean isUpdating() {
    return updating;
  }

  /** Whether they were read at all, though there may be none. */
  public ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /** Counts how often the lines were replaced; changes after they are all there. */
  ReadOnlyIntegerProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }
}
