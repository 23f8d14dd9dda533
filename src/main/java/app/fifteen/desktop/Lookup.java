package app.fifteen.desktop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/**
 * A field in which one of very many is named by typing: what fits is looked up in the background and shown below. The
 * text stays what was typed until somebody takes one.
 */
public final class Lookup<T> {

  private static final double ROW = 32;

  private final TextField field;
  private final Function<String, List<T>> find;
  private final Function<T, String> name;
  private final Consumer<T> taken;
  private final Rereading<List<T>> finding;
  private final ListView<T> list = new ListView<>();
  private final Popup popup = new Popup();
  private boolean taking;

  private Lookup(
      TextField field, Tasks tasks, Function<String, List<T>> find, Function<T, String> name, Consumer<T> taken) {
    this.field = field;
    this.find = find;
    this.name = name;
    this.taken = taken;
    finding = new Rereading<>(tasks, this::ask, this::show);
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.getStyleClass().add("suggestions");
    list.setCellFactory(_ -> cell());
    popup.setAutoHide(true);
    popup.getContent().add(list);
  }

  /**
   * Begins to suggest.
   *
   * @param find the first few that fit what was typed; in the background
   * @param name how each is told from the others
   * @param taken told of the one somebody took
   */
  public static <T> void in(
      TextField field, Tasks tasks, Function<String, List<T>> find, Function<T, String> name, Consumer<T> taken) {
    new Lookup<>(field, tasks, find, name, taken).listen();
  }

  private void listen() {
    field.textProperty()
        .addListener(
            (_, _, _) -> {
              if (!taking && field.isFocused()) {
                finding.anew();
              }
            });
    field.focusedProperty().addListener((_, _, _) -> popup.hide());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.setOnMouseClicked(_ -> take());
  }

  private Supplier<List<T>> ask() {
    var typed = field.getText().strip();
    return () -> typed.isEmpty() ? List.of() : find.apply(typed);
  }

  private void show(List<T> found) {
    if (found.isEmpty() || !field.isFocused() || field.getScene() == null) {
      popup.hide();
      return;
    }
    list.getItems().setAll(found);
    list.getSelectionModel().clearSelection();
    list.setPrefSize(field.getWidth(), found.size() * ROW + 2);
    Point2D below = field.localToScreen(0, field.getHeight() + 2);
    popup.show(field, below.getX(), below.getY());
  }

  private void onKey(KeyEvent key) {
    if (!popup.isShowing()) {
      return;
    }
    boolean used = true;
    switch (key.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ESCAPE -> popup.hide();
      case ENTER -> used = take();
      default -> used = false;
    }
    if (used) {
      key.consume();
    }
  }

  private boolean take() {
    var marked = list.getSelectionModel().getSelectedItem();
    popup.hide();
    if (marked == null) {
      return false;
    }
    taking = true;
    taken.accept(marked);
    field.end();
    taking = false;
    return true;
  }

  private ListCell<T> cell() {
    return new ListCell<>() {
      @Override
      protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : name.apply(item));
      }
    };
  }
}
