package app.fifteen.desktop.kit;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;

/**
 * Keeps the digit of Alt+digit out of the text one is typing. JavaFX's fields do so while Alt is down when the letter comes;
 * it comes later, and from elsewhere, where an input method is in between or Alt was let go first.
 */
final class AltDigits {

  private String pressed = "";

  private AltDigits() {}

  static void leaveNoDigit(Scene scene) {
    var digits = new AltDigits();
    scene.addEventFilter(KeyEvent.KEY_PRESSED, digits::onPress);
    scene.addEventFilter(KeyEvent.KEY_TYPED, digits::onTyped);
    scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, digits::onComposed);
  }

  private void onPress(KeyEvent key) {
    boolean digit = key.isAltDown() && !key.isControlDown() && key.getCode().isDigitKey();
    // Alt+digits of the keypad are letters on Windows, and come as others than these.
    pressed = digit ? key.getText() : "";
  }

  private void onTyped(KeyEvent key) {
    boolean left = !pressed.isEmpty() && key.getCharacter().equals(pressed);
    pressed = "";
    if (left && key.getTarget() instanceof TextInputControl) {
      key.consume();
    }
  }

  private void onComposed(InputMethodEvent text) {
    if (!pressed.isEmpty() && text.getCommitted().equals(pressed)) {
      pressed = "";
      text.consume();
    }
  }
}
