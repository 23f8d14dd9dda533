package app.fifteen.desktop.inbox;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.kernel.Messages;
import app.fifteen.request.CorrectContact;
import app.fifteen.request.EntryKind;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;

/** The form in which a contact is put right: what it was, and what was said. */
public final class CorrectionController {

  private final CorrectionViewModel model;
  private final Messages messages;

  @FXML private FormDialog form;
  @FXML private ComboBox<EntryKind> correctKind;
  @FXML private TextArea correctWords;

  public CorrectionController(CorrectionViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  private void initialize() {
    correctKind.getItems().setAll(CorrectContact.CONTACTS.stream().sorted().toList());
    correctKind.setConverter(Choices.named(messages::word));
    correctKind.valueProperty().bindBidirectional(model.kindProperty());
    correctWords.textProperty().bindBidirectional(model.wordsProperty());
    form.bind(() -> model.save(form::close), model.problemProperty(), model.savingProperty());
  }
}
