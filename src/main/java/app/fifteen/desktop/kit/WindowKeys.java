package app.fifteen.desktop.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Keys of a screen that work wherever in the window the keyboard is. */
public final class WindowKeys {

  private WindowKeys() {}

  /**
   * A digit means the same while the keyboard is in the sidebar, where nothing else would answer it.
   *
   * @param screen asked only while it is shown
   */
  public static void answer(Scene scene, Node screen, Consumer<KeyEvent> onKey) {
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (screen.getScene() == scene) {
            onKey.accept(key);
          }
        });
  }
}
