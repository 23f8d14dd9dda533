package app.fifteen.desktop.kit;

import javafx.scene.Node;
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
          if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            submit.fire();
            key.consume();
          }
        });
  }
}
