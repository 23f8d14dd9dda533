package app.fifteen.desktop.card;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * Tells a scanner from a hand while no field has the keyboard: a scanner types its digits faster than anybody, and ends with
 * Enter. A digit alone is a key of the card that is shown; several are the number of the next card, and do nothing to this one.
 */
final class ScannedKeys {

  /** Slower than any scanner, and too short for anybody to notice or to press another key. */
  private static final Duration BETWEEN = Duration.millis(120);

  private final PauseTransition pause = new PauseTransition(BETWEEN);
  private final StringBuilder digits = new StringBuilder();
  private final Consumer<KeyCode> pressed;
  private final Consumer<String> scanned;
  private KeyCode last;

  /**
   * @param pressed told of a digit alone
   * @param scanned told of a number, once it is whole
   */
  ScannedKeys(Consumer<KeyCode> pressed, Consumer<String> scanned) {
    this.pressed = pressed;
    this.scanned = scanned;
    pause.setOnFinished(_ -> end());
  }

  /** @return whether the key is one of these, and will be done with */
  boolean takes(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
      return false;
    }
    if (key.getCode().isDigitKey()) {
      var name = key.getCode().getName();
      digits.append(name.charAt(name.length() - 1));
      last = key.getCode();
      pause.playFromStart();
      return true;
    }
    boolean ends = key.getCode() == KeyCode.ENTER && digits.length() > 1;
    if (!digits.isEmpty()) {
      end();
    }
    return ends;
  }

  private void end() {
    pause.stop();
    var typed = digits.toString();
    digits.setLength(0);
    if (typed.length() == 1) {
      pressed.accept(last);
    } else if (!typed.isEmpty()) {
      scanned.accept(typed);
    }
  }
}
