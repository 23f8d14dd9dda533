package app.fifteen.desktop.kit;

import app.fifteen.kernel.Messages;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Empties a field for words; it stands in the field's corner while there is something to empty. */
public final class ClearButton {

  private static final Insets CORNER = new Insets(3);

  private ClearButton() {}

  /** @param clear called when it is pressed; the keyboard goes back to the field */
  public static void in(TextArea words, Messages messages, Runnable clear) {
    var name = messages.get("draft.clear");
    var button = new Button("", new FontIcon(Feather.X));
    button.setId("clear-words");
    button.getStyleClass().addAll("flat", "button-icon", "small");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(
        _ -> {
          words.requestFocus();
          clear.run();
        });
    words.textProperty().subscribe(text -> Presence.show(button, text != null && !text.isBlank()));
    var around = (Pane) words.getParent();
    int place = around.getChildren().indexOf(words);
    var stack = new StackPane();
    around.getChildren().set(place, stack);
    stack.getChildren().setAll(words, button);
    StackPane.setAlignment(button, Pos.TOP_RIGHT);
    StackPane.setMargin(button, CORNER);
  }
}
