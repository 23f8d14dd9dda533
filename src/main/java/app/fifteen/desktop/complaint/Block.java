package app.fifteen.desktop.complaint;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the page of a case is made of: lines that wrap, and small buttons. */
final class Block {

  private Block() {}

  /** A line; none where there are no words. */
  static Label line(String words, String... styles) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    label.setVisible(!words.isEmpty());
    label.setManaged(label.isVisible());
    return label;
  }

  static VBox of(List<? extends Node> lines) {
    var block = new VBox(2);
    block.getChildren().setAll(lines);
    block.getStyleClass().add("case-block");
    return block;
  }

  /** @param id by which it is found, unique on the page */
  static Button button(String id, Ikon icon, String name, Runnable doIt) {
    var button = new Button(name, new FontIcon(icon));
    button.getStyleClass().addAll("small", "flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> doIt.run());
    button.setId(id);
    return button;
  }
}
