package app.fifteen.desktop.complaint;

import app.fifteen.complaint.ComplaintField;
import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.kernel.Messages;
import app.fifteen.remedy.RankedRemedy;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The small form in which it is said what a client is to get. */
public final class RemedyFormController {

  private final RemedyFormViewModel model;
  private final Messages messages;
  private final Runnable given;

  @FXML private FormDialog form;
  @FXML private Label limit;
  @FXML private ComboBox<Optional<RankedRemedy>> remedy;
  @FXML private TextField name;
  @FXML private TextField cost;
  @FXML private TextArea words;
  @FXML private Label fixed;
  @FXML private Label above;

  /** @param given called once the window is closed */
  public RemedyFormController(RemedyFormViewModel model, Messages messages, Runnable given) {
    this.model = model;
    this.messages = messages;
    this.given = given;
  }

  @FXML
  private void initialize() {
    Presence.say(
        limit,
        model.isInstead()
            ? ""
            : model.left()
                .map(left -> messages.get("remedyform.left", left))
                .orElse(messages.get("remedyform.no_limit")));
    remedy.setItems(model.remedies());
    remedy.setConverter(Choices.named(one -> one.map(this::named).orElse(messages.get("remedyform.own"))));
    remedy.valueProperty().bindBidirectional(model.remedyProperty());
    name.textProperty().bindBidirectional(model.nameProperty());
    cost.textProperty().bindBidirectional(model.costProperty());
    cost.editableProperty().bind(model.costFixedProperty().not());
    model.costFixedProperty().subscribe(this::showFixed);
    words.textProperty().bindBidirectional(model.wordsProperty());
    model.aboveLimitProperty().subscribe(this::showAbove);
    form.saveTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get(saveKey(model.aboveLimitProperty().get())), model.aboveLimitProperty()));
    cost.setOnAction(_ -> save());
    form.at(ComplaintField.REMEDY_NAME, name);
    form.at(ComplaintField.REMEDY_COST, cost);
    form.at(ComplaintField.WORDS, words);
    form.bind(this::save, model.problemProperty(), model.savingProperty());
  }

  /** With what is known of its effect, as far as anything is. */
  private String named(RankedRemedy known) {
    var name = known.remedy().terms().name();
    var record = known.record();
    return record.known() == 0
        ? name
        : messages.get("remedyform.known", name, record.kept(), record.known());
  }

  private void showFixed(boolean isFixed) {
    Presence.show(fixed, isFixed);
    form.fit();
  }

  private void showAbove(boolean isAbove) {
    Presence.show(above, isAbove);
    form.fit();
  }

  private String saveKey(boolean asks) {
    if (model.isInstead()) {
      return "remedyform.approve";
    }
    return asks ? "remedyform.ask" : "remedyform.give";
  }

  private void save() {
    model.save(
        () -> {
          form.close();
          given.run();
        });
  }
}
