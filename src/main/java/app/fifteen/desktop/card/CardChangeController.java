package app.fifteen.desktop.card;

import app.fifteen.card.CardPart;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.kernel.Messages;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The small form in which a card is changed. */
public final class CardChangeController {

  private final CardChangeViewModel model;
  private final boolean withPerson;
  private final Messages messages;
  private final Runnable changed;

  @FXML private FormDialog form;
  @FXML private PersonController personController;
  @FXML private Parent person;
  @FXML private VBox valueBox;
  @FXML private Label valueLabel;
  @FXML private TextField value;
  @FXML private VBox reasonBox;
  @FXML private TextArea reason;

  /** @param changed called once the window is closed */
  CardChangeController(CardChangeViewModel model, boolean withPerson, Messages messages, Runnable changed) {
    this.model = model;
    this.withPerson = withPerson;
    this.messages = messages;
    this.changed = changed;
  }

  @FXML
  private void initialize() {
    Presence.show(person, withPerson);
    var question = model.question();
    Presence.show(valueBox, question.valueKey().isPresent());
    question.valueKey().ifPresent(key -> valueLabel.setText(messages.get(key)));
    value.textProperty().bindBidirectional(model.valueProperty());
    Presence.show(reasonBox, question.withReason());
    reason.textProperty().bindBidirectional(model.reasonProperty());
    form.setSaveText(messages.get(question.titleKey()));
    form.at(CardPart.PERSON, personController.name());
    form.at(CardPart.NUMBER, value);
    form.at(CardPart.AMOUNT, value);
    form.at(CardPart.REASON, reason);
    form.keeping(model.kept(), messages);
    form.bind(this::save, model.problemProperty(), model.savingProperty());
  }

  private void save() {
    model.save(
        () -> {
          form.close();
          changed.run();
        });
  }
}
