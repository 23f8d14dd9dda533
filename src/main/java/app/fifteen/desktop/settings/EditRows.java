package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Presence;
import app.fifteen.office.OfficeField;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;

/** Keeps a box of {@link EditRow}s in step with a list; a row that stays keeps its controls and the cursor in them. */
final class EditRows<T> {

  private final ObservableList<T> items;
  private final VBox box;
  private final Function<T, EditRow> make;
  private final Map<T, EditRow> made = new IdentityHashMap<>();
  private Map<OfficeField, String> problems = Map.of();

  EditRows(ObservableList<T> items, VBox box, Function<T, EditRow> make) {
    this.items = items;
    this.box = box;
    this.make = make;
    items.addListener(this::changed);
    fill();
  }

  private void changed(ListChangeListener.Change<? extends T> change) {
    boolean others = false;
    while (change.next()) {
      others |= change.wasAdded() || change.wasRemoved() || change.wasPermutated();
    }
    if (others) {
      fill();
    }
  }

  private void fill() {
    made.keySet().removeIf(item -> items.stream().noneMatch(each -> each == item));
    box.getChildren().setAll(items.stream().map(item -> made.computeIfAbsent(item, make)).toList());
    Presence.show(box, !items.isEmpty());
    tell();
  }

  void show(Map<OfficeField, String> found) {
    problems = found;
    tell();
  }

  /** A new row is judged before this hears of it, and told what is wrong once it is there. */
  private void tell() {
    for (int row = 0; row < items.size(); row++) {
      int at = row;
      var shown = made.get(items.get(row));
      if (shown != null) {
        shown.show(path -> Optional.ofNullable(problems.get(new OfficeField(path, at))));
      }
    }
  }

  /** The cursor into the first field of the row that was just added. */
  void focusLast() {
    made.get(items.getLast()).controls().getFirst().requestFocus();
  }
}
