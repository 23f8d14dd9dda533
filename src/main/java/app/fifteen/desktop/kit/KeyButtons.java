package app.fifteen.desktop.kit;

import app.fifteen.kernel.Messages;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done on a page, as buttons that show the digit each of them is on. */
public final class KeyButtons {

  private KeyButtons() {}

  /** @param digit on which it is, with Alt while typing */
  public static Button button(Ikon icon, String name, String digit, Messages messages) {
    var key = new Label(digit);
    key.getStyleClass().add("key-chip");
    var face = new HBox(6, new FontIcon(icon), new Label(name), key);
    face.setAlignment(Pos.CENTER_LEFT);
    var button = new Button();
    button.getStyleClass().add("small");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setGraphic(face);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(messages.get("common.key_hint", digit)));
    return button;
  }

  /** As many in a line as fit, and no gap at its end. */
  public static void fillLines(TilePane buttons, double narrowest) {
    buttons.widthProperty().subscribe(() -> fill(buttons, narrowest));
    buttons.getChildren().addListener((InvalidationListener) _ -> fill(buttons, narrowest));
  }

  private static void fill(TilePane buttons, double narrowest) {
    double width = buttons.getWidth();
    double gap = buttons.getHgap();
    int fitting = (int) Math.max(1, (width + gap) / (narrowest + gap));
    int columns = Math.min(fitting, Math.max(1, buttons.getChildren().size()));
    buttons.setPrefTileWidth(Math.floor((width - (columns - 1) * gap) / columns));
  }
}
