package app.fifteen.desktop.kit;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets Escape through lists and tables. JavaFX's would keep it to themselves, for taking back an edit in a cell, which
 * none of ours has; and then no window closes while the keyboard is in a list.
 */
public final class EscapeKey {

  private EscapeKey() {}

  public static void passesLists(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE && isList(key.getTarget())) {
            key.consume();
            Event.fireEvent(scene.getRoot(), key.copyFor(scene.getRoot(), scene.getRoot()));
          }
        });
  }

  private static boolean isList(EventTarget target) {
    return target instanceof ListView<?> || target instanceof TableView<?>;
  }
}
