package app.fifteen.desktop.start;

import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.StaffMember;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Asks the first person of an office that was made from its file for their name. */
public final class FirstController {

  private final String office;
  private final Messages messages;
  private final Tasks tasks;
  private final Function<String, Outcome<StaffMember>> enter;
  private final Consumer<StaffMember> entered;

  @FXML private Label about;
  @FXML private TextField you;
  @FXML private Label problem;
  @FXML private Button save;

  /** @param enter stores the person; runs in the background */
  public FirstController(
      String office,
      Messages messages,
      Tasks tasks,
      Function<String, Outcome<StaffMember>> enter,
      Consumer<StaffMember> entered) {
    this.office = office;
    this.messages = messages;
    this.tasks = tasks;
    this.enter = enter;
    this.entered = entered;
  }

  @FXML
  private void initialize() {
    about.setText(messages.get("start.first.about", office));
  }

  public void focus() {
    you.requestFocus();
  }

  @FXML
  private void save(ActionEvent event) {
    var typed = you.getText();
    save.setDisable(true);
    tasks.run(
        () -> enter.apply(typed),
        outcome -> {
          save.setDisable(false);
          outcome.use(
              entered,
              refused -> {
                problem.setText(messages.get(refused));
                Presence.show(problem, true);
              });
        },
        failure -> {
          save.setDisable(false);
          tasks.report(failure);
        });
  }
}
