package app.fifteen.desktop.kit;

import java.util.function.Function;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;

/** Keeps the line with one key selected, wherever it is in the list by now, and shows it when it was chosen elsewhere. */
final class KeptSelection<R> {

  private final Control control;
  private final MultipleSelectionModel<R> selection;
  private final ListRows<R> rows;
  private final Function<R, ?> key;
  private boolean selecting;
  private Object toReveal;

  KeptSelection(Control control, MultipleSelectionModel<R> selection, ListRows<R> rows, Function<R, ?> key) {
    this.control = control;
    this.selection = selection;
    this.rows = rows;
    this.key = key;
  }

  /** Whether the selection changes by this, and not because somebody chose. */
  boolean isSelecting() {
    return selecting;
  }

  /** Somebody chose it, here or elsewhere. */
  void select(Object wanted) {
    toReveal = isSelected(wanted) ? null : wanted;
    keep(wanted);
  }

  private boolean isSelected(Object wanted) {
    var row = selection.getSelectedItem();
    return row != null && key.apply(row).equals(wanted);
  }

  /** The lines are others by now. */
  void keep(Object wanted) {
    selecting = true;
    try {
      int index = rows.index(wanted, key);
      if (index < 0) {
        selection.clearSelection();
      } else if (selection.getSelectedIndex() != index) {
        selection.clearAndSelect(index);
      }
      if (index >= 0 && wanted.equals(toReveal)) {
        toReveal = null;
        scrollTo(index);
      }
    } finally {
      selecting = false;
    }
  }

  private void scrollTo(int index) {
    switch (control) {
      case ListView<?> list -> list.scrollTo(index);
      case TableView<?> table -> table.scrollTo(index);
      default -> throw new IllegalStateException("neither a list nor a table");
    }
  }
}
