package app.fifteen.desktop.wizard;

import javafx.scene.input.KeyCode;

/** The digit on a key, in the row above the letters or beside them. */
final class Digits {

  private Digits() {}

  /** @return -1 for a key without one */
  static int of(KeyCode code) {
    var name = code.getName();
    char last = name.charAt(name.length() - 1);
    return code.isDigitKey() && Character.isDigit(last) ? last - '0' : -1;
  }
}
