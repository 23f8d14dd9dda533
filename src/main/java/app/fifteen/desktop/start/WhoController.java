package app.fifteen.desktop.start;

import app.fifteen.kernel.Messages;
import app.fifteen.staff.StaffMember;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks who sits at this desk, when several work here and the desk does not know. */
public final class WhoController {

  private final List<StaffMember> staff;
  private final Messages messages;
  private final Consumer<StaffMember> chosen;

  @FXML private VBox choices;

  public WhoController(List<StaffMember> staff, Messages messages, Consumer<StaffMember> chosen) {
    this.staff = staff;
    this.messages = messages;
    this.chosen = chosen;
  }

  @FXML
  private void initialize() {
    for (var member : staff) {
      var button = new Button(member.name() + " · " + messages.word(member.role()), new FontIcon(Feather.USER));
      button.getStyleClass().add("who-choice");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(_ -> chosen.accept(member));
      // Enter, not only space, chooses the name that has the focus.
      button.defaultButtonProperty().bind(button.focusedProperty());
      choices.getChildren().add(button);
    }
  }

  public void focus() {
    choices.getChildren().getFirst().requestFocus();
  }
}
