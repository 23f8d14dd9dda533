package app.fifteen.desktop.kit;

import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab go on from texts of several lines, too, instead of standing in what is written to a client. */
final class TabKey {

  private TabKey() {}

  static void goesOn(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.TAB && key.getTarget() instanceof TextArea text && !key.isShortcutDown() && !key.isAltDown()) {
            text.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
          }
        });
  }
}
