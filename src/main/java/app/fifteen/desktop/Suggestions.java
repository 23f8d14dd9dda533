package app.fifteen.desktop;

import app.fifteen.kernel.Folding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/**
 * What of a long list fits the letters typed so far, below an editable choice box. ControlsFX has the like, but only
 * for programs that open up JavaFX's inside.
 */
public final class Suggestions {

  private static final int MOST = 10;
  private static final double ROW = 32;

  private final ComboBox<?> box;
  private final Supplier<? extends Collection<String>> names;
  private final Consumer<String> taken;
  private final ListView<String> list = new ListView<>();
  private final Popup popup = new Popup();
  private boolean taking;

  private Suggestions(ComboBox<?> box, Supplier<? extends Collection<String>> names, Consumer<String> taken) {
    this.box = box;
    this.names = names;
    this.taken = taken;
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.getStyleClass().add("suggestions");
    popup.setAutoHide(true);
    popup.getContent().add(list);
  }

  /**
   * Begins to suggest.
   *
   * @param names everything there is, by name
   * @param taken told of the name somebody took
   */
  public static Suggestions of(
      ComboBox<?> box, Supplier<? extends Collection<String>> names, Consumer<String> taken) {
    var suggestions = new Suggestions(box, names, taken);
    suggestions.listen();
    return suggestions;
  }

  private void listen() {
    box.getEditor().textProperty().addListener((_, _, typed) -> suggest(typed));
    box.focusedProperty().addListener((_, _, _) -> popup.hide());
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    box.setOnShowing(_ -> popup.hide());
    list.setOnMouseClicked(_ -> take());
  }

  private void suggest(String typed) {
    if (taking || !box.isFocused() || box.isShowing() || box.getScene() == null) {
      return;
    }
    // Nothing once the whole name stands there.
    var found = names.get().contains(typed) ? List.<String>of() : fitting(typed, names.get());
    if (found.isEmpty()) {
      popup.hide();
      return;
    }
    list.getItems().setAll(found);
    list.getSelectionModel().clearSelection();
    list.setPrefSize(box.getWidth(), found.size() * ROW + 2);
    Point2D below = box.localToScreen(0, box.getHeight() + 2);
    popup.show(box, below.getX(), below.getY());
  }

  /** The names that contain what was typed; first those that begin so, then those with a word that does. */
  static List<String> fitting(String typed, Collection<String> names) {
    var folded = Folding.fold(typed == null ? "" : typed.strip());
    return folded.isEmpty()
        ? List.of()
        : names.stream()
            .filter(name -> Folding.fold(name).contains(folded))
            .sorted(Comparator.comparingInt(name -> rank(Folding.fold(name), folded)))
            .limit(MOST)
            .toList();
  }

  private static int rank(String name, String typed) {
    int at = name.indexOf(typed);
    for (; at > 0; at = name.indexOf(typed, at + 1)) {
      if (!Character.isLetterOrDigit(name.charAt(at - 1))) {
        return 1;
      }
    }
    return at == 0 ? 0 : 2;
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

  /** Takes the suggestion that is marked. @return whether there was one */
  public boolean take() {
    var name = list.getSelectionModel().getSelectedItem();
    boolean marked = popup.isShowing() && name != null;
    popup.hide();
    if (marked) {
      taking = true;
      taken.accept(name);
      box.getEditor().end();
      taking = false;
    }
    return marked;
  }
}
