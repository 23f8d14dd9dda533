package app.fifteen.desktop.inbox;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.desktop.kit.FormProblem;
import app.fifteen.desktop.kit.Suggestions;
import app.fifteen.kernel.Messages;
import app.fifteen.request.ArrivalField;
import app.fifteen.request.Channel;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The form for a new request: filled and saved by keyboard alone, in seconds. */
public final class RegisterController {

  private final RegisterViewModel model;
  private final Messages messages;

  private Suggestions suggestions;
  private CallerView callers;
  private final FormProblem problem;

  @FXML private FormDialog form;
  @FXML private TextField client;
  @FXML private TextField reach;
  @FXML private VBox who;
  @FXML private ComboBox<String> company;
  @FXML private ComboBox<Channel> channel;
  @FXML private TextField subject;
  @FXML private TextArea text;

  public RegisterController(RegisterViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    problem = new FormProblem(messages);
  }

  @FXML
  private void initialize() {
    client.textProperty().bindBidirectional(model.clientProperty());
    reach.textProperty().bindBidirectional(model.reachProperty());
    callers = new CallerView(who, model, messages);
    bindCompany();
    channel.getItems().setAll(Channel.values());
    channel.setConverter(Choices.named(messages::word));
    channel.valueProperty().bindBidirectional(model.channelProperty());
    subject.textProperty().bindBidirectional(model.subjectProperty());
    text.textProperty().bindBidirectional(model.textProperty());
    form.at(ArrivalField.CLIENT, client);
    form.at(ArrivalField.REACH, reach);
    form.at(ArrivalField.SUBJECT, subject);
    form.at(ArrivalField.TEXT, text);
    form.bind(this::save, problem, model.savingProperty());
    form.keeping(model.kept(), messages);
    form.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .addListener((_, shown, showing) -> {
          if (Boolean.TRUE.equals(shown) && !Boolean.TRUE.equals(showing)) {
            letGo();
          }
        });
    form.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Its text is what counts: a name from the list or a new one. */
  private void bindCompany() {
    model.refresh();
    company.setItems(model.companyNames());
    company.getEditor().textProperty().bindBidirectional(model.companyProperty());
    suggestions = Suggestions.of(company, model::companyNames, company.getEditor()::setText);
  }

  /** A form that is closed writes no more: its boxes would put the company and the channel of the last one into the next. */
  private void letGo() {
    client.textProperty().unbindBidirectional(model.clientProperty());
    reach.textProperty().unbindBidirectional(model.reachProperty());
    company.getEditor().textProperty().unbindBidirectional(model.companyProperty());
    company.setItems(FXCollections.observableArrayList());
    channel.valueProperty().unbindBidirectional(model.channelProperty());
    subject.textProperty().unbindBidirectional(model.subjectProperty());
    text.textProperty().unbindBidirectional(model.textProperty());
  }

  private boolean isCompany(Object target) {
    return target == company || target == company.getEditor();
  }

  /** Enter goes on to the next field, in the text to the next line. */
  private void onKey(KeyEvent key) {
    if (key.isConsumed()) {
      return;
    }
    if (key.getCode() == KeyCode.ENTER && key.getTarget() == client) {
      reach.requestFocus();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && key.getTarget() == reach) {
      if (model.chosenProperty().get().isPresent() || !callers.ask()) {
        company.requestFocus();
      }
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof RadioButton choice) {
      choice.setSelected(true);
      company.requestFocus();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && isCompany(key.getTarget())) {
      suggestions.take();
      channel.requestFocus();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && key.getTarget() == channel && !channel.isShowing()) {
      subject.requestFocus();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && key.getTarget() == subject) {
      text.requestFocus();
      key.consume();
    }
  }

  private void save() {
    model.save(outcome -> outcome.use(_ -> form.close(), refused -> problem.tell(refused)));
  }
}
