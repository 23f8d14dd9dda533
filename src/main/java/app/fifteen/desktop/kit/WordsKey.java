package app.fifteen.desktop.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** F3 leads to where one types what was said, from anywhere on a screen; Escape leads back to the list. */
public final class WordsKey {

  private WordsKey() {}

  public static boolean matches(KeyEvent key) {
    return key.getCode() == KeyCode.F3 && !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
  }
}
