package app.fifteen.desktop.kit;

import javafx.beans.NamedArg;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

/** Tells by which keys a button is pressed, as the system writes them: where others have Ctrl, macOS has ⌘. */
public final class KeyTip extends Tooltip {

  /** @param keys such as {@code Shortcut+Shift+N} */
  public KeyTip(@NamedArg("keys") String keys) {
    super(KeyCombination.valueOf(keys).getDisplayText());
  }
}
