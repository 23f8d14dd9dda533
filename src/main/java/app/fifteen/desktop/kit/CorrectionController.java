package app.fifteen.desktop.kit;

import app.fifteen.kernel.Messages;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** The form in which something recorded is put right: what it was, and what was said. */
public final class CorrectionController<K extends Enum<K>> {

  private final CorrectionViewModel<K> model;
  private final Messages messages;

  @FXML private FormDialog form;
  @FXML private VBox kindBox;
  @FXML private ComboBox<K> correctKind;
  @FXML private TextArea correctWords;

  CorrectionController(CorrectionViewModel<K> model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  private void initialize() {
    Presence.show(kindBox, model.kinds().size() > 1);
    correctKind.getItems().setAll(model.kinds());
    correctKind.setConverter(Choices.named(messages::word));
    correctKind.valueProperty().bindBidirectional(model.kindProperty());
    correctWords.textProperty().bindBidirectional(model.wordsProperty());
    form.bind(() -> model.save(form::close), model.problemProperty(), model.savingProperty());
  }
}
