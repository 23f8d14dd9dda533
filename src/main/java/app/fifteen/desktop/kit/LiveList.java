package app.fifteen.desktop.kit;

import app.fifteen.kernel.Messages;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/**
 * A list or a table of lines that come and go: what is selected stays selected, Enter and a double click open it, an
 * empty one says why it is, a long one reads on as somebody scrolls.
 */
public final class LiveList<R> {

  private static final double NEAR_THE_END = 0.8;

  private final Control control;
  private final MultipleSelectionModel<R> selection;
  private final Consumer<Node> placeholder;
  private final ListRows<R> rows;
  private BooleanSupplier nothingSelected;
  private boolean firstAwaited;

  private LiveList(
      Control control, MultipleSelectionModel<R> selection, Consumer<Node> placeholder, ListRows<R> rows) {
    this.control = control;
    this.selection = selection;
    this.placeholder = placeholder;
    this.rows = rows;
    nothingSelected = selection::isEmpty;
    rows.shownProperty().subscribe(this::takeAwaited);
  }

  public static <R> LiveList<R> in(ListView<R> list, ListRows<R> rows) {
    list.setItems(rows.all());
    return new LiveList<>(list, list.getSelectionModel(), list::setPlaceholder, rows);
  }

  public static <R> LiveList<R> in(ListView<R> list, PagedRows<R> rows) {
    return in(list, rows.list()).readingOn(rows::readMore);
  }

  public static <R> LiveList<R> in(TableView<R> table, ListRows<R> rows) {
    table.setItems(rows.all());
    return new LiveList<>(table, table.getSelectionModel(), table::setPlaceholder, rows);
  }

  public static <R> LiveList<R> in(TableView<R> table, PagedRows<R> rows) {
    return in(table, rows.list()).readingOn(rows::readMore);
  }

  /** @param readMore called when somebody has scrolled near the end */
  public LiveList<R> readingOn(Runnable readMore) {
    control.skinProperty().subscribe(() -> watchScrolling(readMore));
    return this;
  }

  private void watchScrolling(Runnable readMore) {
    if (control.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.positionProperty()
          .subscribe(
              position -> {
                if (position.doubleValue() > NEAR_THE_END) {
                  readMore.run();
                }
              });
    }
  }

  /**
   * The same line stays selected when others come and go above it. One that left the list, or never was in it, stays
   * selected for whatever shows it in full, so that a key pressed at that moment never hits another.
   *
   * @param key by what a line is known again
   * @param selected the key of what is selected, here or elsewhere; null for nothing
   */
  public <K> LiveList<R> keeping(Function<R, ? extends K> key, ObjectProperty<K> selected) {
    return keep(key, selected, wanted -> wanted, row -> selected.set(key.apply(row)));
  }

  /** The same, where the line itself is selected elsewhere. */
  public LiveList<R> keepingLine(Function<R, ?> key, ObjectProperty<R> selected) {
    return keep(key, selected, row -> row == null ? null : key.apply(row), selected::set);
  }

  private <S> LiveList<R> keep(
      Function<R, ?> key, Property<S> selected, Function<S, Object> keyOfSelected, Consumer<R> choose) {
    nothingSelected = () -> selected.getValue() == null;
    var kept = new KeptSelection<>(control, selection, rows, key);
    selection
        .selectedItemProperty()
        .addListener(
            (_, _, row) -> {
              if (row != null && !kept.isSelecting() && !rows.isUpdating()) {
                choose.accept(row);
              }
            });
    rows.shownProperty().subscribe(() -> kept.keep(keyOfSelected.apply(selected.getValue())));
    selected.subscribe(wanted -> kept.select(keyOfSelected.apply(wanted)));
    return this;
  }

  /** @param open what Enter and a double click do with the selected line */
  public LiveList<R> opening(Consumer<R> open) {
    control.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            selected().ifPresent(open);
            key.consume();
          }
        });
    control.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            selected().ifPresent(open);
          }
        });
    return this;
  }

  private Optional<R> selected() {
    return Optional.ofNullable(selection.getSelectedItem());
  }

  /**
   * Says why there is nothing, once that is known.
   *
   * @param why in words
   * @param on what else the words depend on
   */
  public LiveList<R> saying(Messages messages, Supplier<String> why, Observable... on) {
    var empty = new Label();
    empty.setWrapText(true);
    empty.getStyleClass().addAll("text-muted", "empty-state");
    var all = Stream.concat(Stream.of(rows.loadedProperty()), Stream.of(on)).toArray(Observable[]::new);
    empty.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> rows.loadedProperty().get() ? why.get() : messages.get("common.loading"), all));
    placeholder.accept(empty);
    return this;
  }

  /** Escape leads back here from whatever is around the list, once nothing nearer has had a use for it. */
  public LiveList<R> leadingBackFrom(Node screen) {
    screen.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE && control.isVisible() && !control.isFocused()) {
            focus();
            key.consume();
          }
        });
    return this;
  }

  /** Ready for arrow keys, with the first line at hand where none is, or as soon as there is one. */
  public void focus() {
    control.requestFocus();
    firstAwaited = true;
    takeFirst();
  }

  /** Lines that were still being read when somebody came here by key; not once they have gone elsewhere. */
  private void takeAwaited() {
    if (firstAwaited && control.isFocused()) {
      takeFirst();
    }
  }

  private void takeFirst() {
    if (!nothingSelected.getAsBoolean()) {
      firstAwaited = false;
    } else if (!rows.all().isEmpty()) {
      firstAwaited = false;
      selection.selectFirst();
    }
  }
}
