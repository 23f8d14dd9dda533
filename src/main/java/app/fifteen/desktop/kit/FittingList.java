package app.fifteen.desktop.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/** What fits the letters typed so far, below the field they are typed in: arrow keys and Enter take one, or a click. */
final class FittingList<T> {

  private static final double ROW = 32;

  private final Control below;
  private final TextField editor;
  private final Function<T, String> name;
  private final Consumer<T> taken;
  private final ListView<T> list = new ListView<>();
  private final Popup popup = new Popup();
  private boolean taking;

  /**
   * @param below where it appears, and whose keys it listens to
   * @param editor what is typed in; {@code below} itself, or a part of it
   * @param taken told of the one somebody took
   */
  FittingList(Control below, TextField editor, Function<T, String> name, Consumer<T> taken) {
    this.below = below;
    this.editor = editor;
    this.name = name;
    this.taken = taken;
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.getStyleClass().add("suggestions");
    list.setCellFactory(_ -> cell());
    list.setOnMouseClicked(_ -> take());
    popup.setAutoHide(true);
    popup.getContent().add(list);
    below.focusedProperty().addListener((_, _, _) -> hide());
    below.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Whether the text changes because one was taken, and not because somebody types. */
  boolean isTaking() {
    return taking;
  }

  void show(List<T> found) {
    if (found.isEmpty() || !below.isFocused() || below.getScene() == null) {
      hide();
      return;
    }
    list.getItems().setAll(found);
    list.getSelectionModel().clearSelection();
    list.setPrefSize(below.getWidth(), found.size() * ROW + 2);
    Point2D corner = below.localToScreen(0, below.getHeight() + 2);
    popup.show(below, corner.getX(), corner.getY());
  }

  void hide() {
    popup.hide();
  }

  /** Takes the one that is marked. @return whether there was one */
  boolean take() {
    var marked = list.getSelectionModel().getSelectedItem();
    boolean there = popup.isShowing() && marked != null;
    hide();
    if (there) {
      taking = true;
      taken.accept(marked);
      editor.end();
      taking = false;
    }
    return there;
  }

  private void onKey(KeyEvent key) {
    if (!popup.isShowing()) {
      return;
    }
    boolean used = true;
    switch (key.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ESCAPE -> hide();
      case ENTER -> used = take();
      default -> used = false;
    }
    if (used) {
      key.consume();
    }
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
