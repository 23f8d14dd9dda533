package app.fifteen.desktop.card;

import app.fifteen.desktop.kit.Lookup;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Messages;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The fields in which somebody is named, and the question whether it is one of those who are known already. */
public final class PersonController {

  private final PersonViewModel model;
  private final Tasks tasks;
  private final Messages messages;

  @FXML private TextField name;
  @FXML private VBox newcomer;
  @FXML private TextField phone;
  @FXML private VBox asking;
  @FXML private Label question;
  @FXML private FlowPane candidates;

  PersonController(PersonViewModel model, Tasks tasks, Messages messages) {
    this.model = model;
    this.tasks = tasks;
    this.messages = messages;
  }

  @FXML
  private void initialize() {
    name.textProperty().bindBidirectional(model.nameProperty());
    phone.textProperty().bindBidirectional(model.phoneProperty());
    Lookup.in(name, tasks, model::find, model::called, row -> model.take(row.id(), row.name()));
    Bindings.createBooleanBinding(
            () -> !model.knownProperty().get() && !model.nameProperty().get().isBlank(),
            model.knownProperty(),
            model.nameProperty())
        .subscribe(shown -> Presence.show(newcomer, shown));
    model.alike().addListener((InvalidationListener) _ -> ask());
    ask();
  }

  /** Where somebody is named. */
  TextField name() {
    return name;
  }

  private void ask() {
    Presence.show(asking, !model.alike().isEmpty());
    question.setText(messages.get("card.person.alike"));
    candidates.getChildren().clear();
    for (var one : model.alike()) {
      var button = new Button(one.name());
      button.setOnAction(_ -> model.take(one.id(), one.name()));
      candidates.getChildren().add(button);
    }
    var another = new Button(messages.get("card.person.another"));
    another.setId("another-person");
    another.setOnAction(_ -> model.nobodyAlike());
    candidates.getChildren().add(another);
  }
}
