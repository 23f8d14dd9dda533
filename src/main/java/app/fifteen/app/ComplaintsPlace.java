package app.fifteen.app;

import app.fifteen.desktop.Screen;
import app.fifteen.kernel.Messages;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the wizard stands in the window, and what is there without one. */
final class ComplaintsPlace {

  private final StackPane place = new StackPane();
  private final VBox nothing;
  private Runnable focus = () -> {};

  ComplaintsPlace(Messages messages) {
    var icon = new FontIcon(Feather.MESSAGE_CIRCLE);
    icon.getStyleClass().add("empty-icon");
    var title = new Label(messages.get("wizard.nothing"));
    var hint = new Label(messages.get("wizard.nothing.hint"));
    hint.getStyleClass().add("text-muted");
    hint.setWrapText(true);
    nothing = new VBox(10, icon, title, hint);
    nothing.setAlignment(Pos.CENTER);
    nothing.getStyleClass().add("empty-state");
    clear();
  }

  Screen screen() {
    return new Screen(
        "nav.complaints", Feather.MESSAGE_CIRCLE,
        new KeyCodeCombination(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN), () -> place, () -> focus.run(),
        new SimpleStringProperty(""));
  }

  void show(Node wizard, Runnable giveFocus) {
    place.getChildren().setAll(wizard);
    focus = giveFocus;
  }

  void clear() {
    place.getChildren().setAll(nothing);
    focus = place::requestFocus;
  }
}
