package app.fifteen.desktop.kit;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Shows {@link PagedRows}: reads on as somebody scrolls, and keeps what is selected selected. */
public final class LongList<R, K> {

  private static final double NEAR_THE_END = 0.8;

  private final ListView<R> list;
  private final PagedRows<R> rows;
  private final Function<R, K> key;
  private final ObjectProperty<? super K> selected;
  private boolean selecting;
  private Object toReveal;

  private LongList(ListView<R> list, PagedRows<R> rows, Function<R, K> key, ObjectProperty<? super K> selected) {
    this.list = list;
    this.rows = rows;
    this.key = key;
    this.selected = selected;
  }

  /** Only shows them. */
  public static <R> void show(ListView<R> list, PagedRows<R> rows) {
    list.setItems(rows.rows());
    list.skinProperty().subscribe(() -> watchScrolling(list, rows));
  }

  /**
   * The same row stays selected when lines come and go above it. One that left the list, or never was in it, stays
   * selected for whatever shows it in full.
   *
   * @param key by what a row is known again
   * @param selected the key of what is selected, here or elsewhere
   */
  public static <R, K> void show(
      ListView<R> list, PagedRows<R> rows, Function<R, K> key, ObjectProperty<? super K> selected) {
    show(list, rows);
    new LongList<>(list, rows, key, selected).listen();
  }

  private void listen() {
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, row) -> {
              if (!selecting && !rows.isUpdating() && row != null) {
                selected.setValue(key.apply(row));
              }
            });
    rows.shownProperty().subscribe(() -> keep(selected.getValue()));
    selected.subscribe(
        wanted -> {
          toReveal = isSelected(wanted) ? null : wanted;
          keep(wanted);
        });
  }

  private boolean isSelected(Object wanted) {
    var row = list.getSelectionModel().getSelectedItem();
    return row != null && key.apply(row).equals(wanted);
  }

  private void keep(Object wanted) {
    selecting = true;
    try {
      int index = index(wanted);
      if (index < 0) {
        list.getSelectionModel().clearSelection();
      } else if (list.getSelectionModel().getSelectedIndex() != index) {
        list.getSelectionModel().clearAndSelect(index);
      }
      if (index >= 0 && wanted.equals(toReveal)) {
        toReveal = null;
        list.scrollTo(index);
      }
    } finally {
      selecting = false;
    }
  }

  private int index(Object wanted) {
    for (int i = 0; i < rows.rows().size() && wanted != null; i++) {
      if (key.apply(rows.rows().get(i)).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static void watchScrolling(ListView<?> list, PagedRows<?> rows) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.positionProperty()
          .subscribe(
              position -> {
                if (position.doubleValue() > NEAR_THE_END) {
                  rows.readMore();
                }
              });
    }
  }
}
