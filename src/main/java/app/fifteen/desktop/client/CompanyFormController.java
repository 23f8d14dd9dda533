package app.fifteen.desktop.client;

import app.fifteen.client.ClientField;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.desktop.kit.FormRow;
import app.fifteen.desktop.kit.FormRows;
import app.fifteen.kernel.Messages;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The form for a company. */
public final class CompanyFormController {

  private final CompanyFormViewModel model;
  private final Messages messages;
  private final Consumer<CompanyFormViewModel.Saved> saved;

  @FXML private FormDialog form;
  @FXML private FormRow nameRow;
  @FXML private FormRow phonesRow;
  @FXML private FormRow emailsRow;
  @FXML private FormRow addressRow;
  @FXML private FormRow notesRow;
  @FXML private TextField name;
  @FXML private ManyFields phones;
  @FXML private ManyFields emails;
  @FXML private AddressFields address;
  @FXML private TextArea notes;

  /** @param saved told of what was stored, once the window is closed */
  public CompanyFormController(
      CompanyFormViewModel model, Messages messages, Consumer<CompanyFormViewModel.Saved> saved) {
    this.model = model;
    this.messages = messages;
    this.saved = saved;
  }

  @FXML
  private void initialize() {
    name.textProperty().bindBidirectional(model.nameProperty());
    phones.bind(model.phones(), messages.word(ClientField.PHONES));
    emails.bind(model.emails(), messages.word(ClientField.EMAILS));
    address.bind(model.addressProperty(), messages);
    notes.textProperty().bindBidirectional(model.notesProperty());
    name.setOnAction(_ -> save());
    new FormRows<ClientField>()
        .with(ClientField.NAME, nameRow)
        .with(ClientField.PHONES, phonesRow)
        .with(ClientField.EMAILS, emailsRow)
        .with(ClientField.ADDRESS, addressRow)
        .with(ClientField.NOTES, notesRow)
        .telling(model.problems().byFieldProperty(), _ -> form.fit());
    form.bind(this::save, model.problems().ofTheWholeProperty(), model.savingProperty());
    form.keeping(model.kept(), messages);
  }

  private void save() {
    model.save(
        id -> {
          form.close();
          saved.accept(id);
        });
  }
}
