package app.fifteen.desktop.kit;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets Escape through lists and tables. JavaFX's would keep it to themselves, for taking back an edit in a cell, which
 * none of ours has; and then no window closes while the keyboard is in a list.
 */
final class EscapeKey {

  private EscapeKey() {}

  static void passesLists(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE && key.getTarget() instanceof Control list && isList(list)) {
            key.consume();
            // What is open around the list may want it before the window does.
            Event.fireEvent(list.getParent(), key.copyFor(list.getParent(), list.getParent()));
          }
        });
  }

  private static boolean isList(Control target) {
    return target instanceof ListView<?> || target instanceof TableView<?>;
  }
}
