package app.fifteen.desktop.wizard;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;

/** Makes everything in a pane read-only: what was typed stays and can be copied, nothing can be changed. */
final class Freezing {

  private Freezing() {}

  static void freeze(Parent parent) {
    for (var node : parent.getChildrenUnmodifiable()) {
      switch (node) {
        case TextInputControl text -> text.setEditable(false);
        case ButtonBase button when button.disableProperty().isBound() -> {
          // It knows by itself.
        }
        case ButtonBase button -> button.setDisable(true);
        case ComboBoxBase<?> box -> box.setDisable(true);
        case ListView<?> list -> list.setDisable(true);
        case Parent inner -> freeze(inner);
        default -> {}
      }
    }
  }
}
