package app.fifteen.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/** The keys of a table whose lines are edited in a form beside it. */
final class EditKeys {

  private EditKeys() {}

  /**
   * Insert, Delete and Enter.
   *
   * @param begin empties the form for a new line
   * @param remove takes the chosen line away
   * @param first where the form begins
   */
  static void in(TableView<?> table, Runnable begin, Runnable remove, Node first) {
    table.setOnKeyPressed(key -> press(key, begin, remove, first));
  }

  private static void press(KeyEvent key, Runnable begin, Runnable remove, Node first) {
    switch (key.getCode()) {
      case INSERT -> begin.run();
      case DELETE -> remove.run();
      case ENTER -> first.requestFocus();
      default -> {
        return;
      }
    }
    key.consume();
  }
}
