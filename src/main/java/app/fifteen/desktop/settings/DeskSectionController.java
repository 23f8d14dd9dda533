package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.TextSize;
import app.fifteen.kernel.Messages;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;

/** What is set for this desk alone, by whoever sits at it, and at once. */
public final class DeskSectionController {

  private final TextSize size;
  private final Messages messages;

  @FXML private ComboBox<Number> textSize;

  public DeskSectionController(TextSize size, Messages messages) {
    this.size = size;
    this.messages = messages;
  }

  @FXML
  private void initialize() {
    textSize.getItems().setAll(TextSize.STEPS);
    textSize.setConverter(Choices.named(step -> messages.get("shell.text_size.step", step)));
    textSize.valueProperty().bindBidirectional(size.percentProperty());
  }
}
