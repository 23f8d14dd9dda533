package app.fifteen.desktop.inbox;

import app.fifteen.client.Standing;
import app.fifteen.desktop.kit.StandingLook;
import app.fifteen.kernel.Messages;
import app.fifteen.request.Caller;
import app.fifteen.request.FindCaller.Callers;
import app.fifteen.request.FindCaller.Person;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says in the form for a new request who it is, or asks. */
final class CallerView {

  private final VBox box;
  private final RegisterViewModel model;
  private final Messages messages;

  CallerView(VBox box, RegisterViewModel model, Messages messages) {
    this.box = box;
    this.model = model;
    this.messages = messages;
    model.callersProperty().subscribe(this::show);
  }

  /** Gives the keyboard to the question. @return false if there is none */
  boolean ask() {
    if (!model.callersProperty().get().doubtful()) {
      return false;
    }
    box.lookup(".radio-button").requestFocus();
    return true;
  }

  private void show(Callers callers) {
    box.getChildren().clear();
    if (callers.doubtful()) {
      var group = new ToggleGroup();
      box.getChildren().add(label(messages.get("inbox.asking.doubtful"), "text-bold"));
      callers.people().forEach(
          person -> box.getChildren().add(choice(group, text(person), new Caller.Known(person.id()))));
      box.getChildren().add(choice(group, messages.get("inbox.asking.new"), new Caller.Stranger()));
    } else {
      callers.people().forEach(this::known);
    }
    box.setManaged(!box.getChildren().isEmpty());
    if (box.getScene() != null && box.getScene().getWindow() != null) {
      box.getScene().getWindow().sizeToScene();
    }
  }

  private void known(Person person) {
    var label = label(text(person), "asking");
    label.setGraphic(new FontIcon(StandingLook.shape(person.standing())));
    label.getStyleClass().add(StandingLook.styleClass(person.standing()));
    box.getChildren().add(label);
  }

  private RadioButton choice(ToggleGroup group, String text, Caller caller) {
    var choice = new RadioButton(text);
    choice.setToggleGroup(group);
    choice.setWrapText(true);
    choice.selectedProperty().subscribe(selected -> {
      if (selected) {
        model.chosenProperty().set(Optional.of(caller));
      }
    });
    return choice;
  }

  private String text(Person person) {
    return Stream.of(
            Optional.of(person.name()),
            person.company(),
            Optional.of(person.standing()).filter(standing -> standing != Standing.ORDINARY).map(messages::word),
            person.personalManager().map(name -> messages.get("inbox.asking.manager", name)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
