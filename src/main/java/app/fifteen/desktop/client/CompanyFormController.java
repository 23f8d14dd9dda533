package app.fifteen.desktop.client;

import app.fifteen.client.ClientField;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.FormRow;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Messages;
import java.util.Map;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The form for a company. */
public final class CompanyFormController {

  private final CompanyFormViewModel model;
  private final Messages messages;
  private final Dialogs dialogs;
  private final Consumer<CompanyId> saved;
  private boolean done;

  @FXML private VBox root;
  @FXML private FormRow nameRow;
  @FXML private FormRow phonesRow;
  @FXML private FormRow emailsRow;
  @FXML private FormRow notesRow;
  @FXML private TextField name;
  @FXML private ManyFields phones;
  @FXML private ManyFields emails;
  @FXML private TextArea notes;
  @FXML private Label problem;

  /** @param saved told of what was stored, once the window is closed */
  public CompanyFormController(
      CompanyFormViewModel model, Messages messages, Dialogs dialogs, Consumer<CompanyId> saved) {
    this.model = model;
    this.messages = messages;
    this.dialogs = dialogs;
    this.saved = saved;
  }

  @FXML
  private void initialize() {
    name.textProperty().bindBidirectional(model.nameProperty());
    phones.bind(model.phones(), messages.word(ClientField.PHONES));
    emails.bind(model.emails(), messages.word(ClientField.EMAILS));
    notes.textProperty().bindBidirectional(model.notesProperty());
    model.problemsProperty().subscribe(this::showProblems);
    problem.textProperty().bind(model.problemProperty());
    problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void showProblems(Map<ClientField, String> wrong) {
    nameRow.show(wrong.get(ClientField.NAME));
    phonesRow.show(wrong.get(ClientField.PHONES));
    emailsRow.show(wrong.get(ClientField.EMAILS));
    notesRow.show(wrong.get(ClientField.NOTES));
    if (root.getScene() != null) {
      root.getScene().getWindow().sizeToScene();
    }
  }

  /** Asks before what was typed is thrown away. */
  public void bindWindow(Stage window) {
    window.setOnCloseRequest(
        event -> {
          if (!done
              && model.isChanged()
              && !dialogs.confirm(messages.get("clientform.unsaved"), messages.get("clientform.unsaved.leave"))) {
            event.consume();
          }
        });
    name.requestFocus();
  }

  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && (key.isShortcutDown() || key.getTarget() == name)) {
      save(null);
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      cancel(null);
      key.consume();
    }
  }

  @FXML
  private void save(ActionEvent event) {
    model.save(
        id -> {
          done = true;
          root.getScene().getWindow().hide();
          saved.accept(id);
        });
  }

  @FXML
  private void cancel(ActionEvent event) {
    var window = root.getScene().getWindow();
    window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
  }
}
