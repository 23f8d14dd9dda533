package app.fifteen.desktop.kit;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Ctrl+Enter submits, in every form. Those in windows of their own have it from {@link FormDialog}. */
public final class SubmitKey {

  private SubmitKey() {}

  /** Anywhere in a form, while its button can be pressed. */
  public static void presses(Node form, Button submit) {
    form.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (isIt(key)) {
            submit.fire();
            key.consume();
          }
        });
  }

  /** Does something before any form hears the key, while the keyboard is in this control. */
  static void before(Node control, Runnable first) {
    EventHandler<KeyEvent> onKey =
        key -> {
          if (isIt(key) && control.isFocused()) {
            first.run();
          }
        };
    control
        .sceneProperty()
        .flatMap(Scene::windowProperty)
        .addListener(
            (_, left, window) -> {
              if (left != null) {
                left.removeEventFilter(KeyEvent.KEY_PRESSED, onKey);
              }
              if (window != null) {
                window.addEventFilter(KeyEvent.KEY_PRESSED, onKey);
              }
            });
  }

  private static boolean isIt(KeyEvent key) {
    return key.getCode() == KeyCode.ENTER && key.isShortcutDown();
  }
}
