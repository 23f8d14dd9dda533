package app.fifteen.desktop.kit;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Ctrl+Z for what was done on a screen: not while it takes back what was typed into a field. */
public final class UndoKey {

  private UndoKey() {}

  public static boolean matches(KeyEvent key) {
    return key.isShortcutDown() && key.getCode() == KeyCode.Z && !isEdited(key.getTarget());
  }

  private static boolean isEdited(Object target) {
    return target instanceof TextInputControl input && input.isUndoable();
  }
}
