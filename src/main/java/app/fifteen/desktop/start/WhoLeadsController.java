package app.fifteen.desktop.start;

import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks whoever opens an office that nobody supervises who they are; they may become its supervisor. */
public final class WhoLeadsController {

  private final String office;
  private final List<StaffMember> staff;
  private final Messages messages;
  private final Tasks tasks;
  private final Function<String, Outcome<StaffMember>> lead;
  private final Consumer<StaffMember> entered;

  @FXML private Label about;
  @FXML private TextField you;
  @FXML private ScrollPane colleagues;
  @FXML private VBox choices;
  @FXML private Label problem;
  @FXML private Button save;
  @FXML private Button join;

  /**
   * @param staff those who work there already, for an import has named them
   * @param lead makes somebody its supervisor, by name; runs in the background
   */
  public WhoLeadsController(
      String office,
      List<StaffMember> staff,
      Messages messages,
      Tasks tasks,
      Function<String, Outcome<StaffMember>> lead,
      Consumer<StaffMember> entered) {
    this.office = office;
    this.staff = staff;
    this.messages = messages;
    this.tasks = tasks;
    this.lead = lead;
    this.entered = entered;
  }

  @FXML
  private void initialize() {
    var alone = staff.isEmpty();
    about.setText(messages.get(alone ? "start.first.about" : "start.leads.about", office));
    staff.forEach(this::offer);
    Presence.show(colleagues, !alone);
    Presence.show(join, !alone);
    you.textProperty().addListener((_, _, _) -> Presence.say(problem, ""));
    FieldProblem.follow(you, problem);
  }

  private void offer(StaffMember member) {
    var choice = new Button(member.name(), new FontIcon(Feather.USER));
    choice.getStyleClass().add("who-choice");
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setOnAction(
        _ -> {
          you.setText(member.name());
          save.requestFocus();
        });
    choice.defaultButtonProperty().bind(choice.focusedProperty());
    choices.getChildren().add(choice);
  }

  public void focus() {
    you.requestFocus();
  }

  @FXML
  private void lead(ActionEvent event) {
    var typed = you.getText();
    save.setDisable(true);
    tasks.run(
        () -> lead.apply(typed),
        outcome -> {
          save.setDisable(false);
          outcome.use(entered, this::tell);
        },
        failure -> {
          save.setDisable(false);
          tasks.report(failure);
        });
  }

  /** As what they are already. The office is asked again the next time. */
  @FXML
  private void join(ActionEvent event) {
    var typed = CleanText.line(you.getText());
    known(typed)
        .ifPresentOrElse(
            entered,
            () ->
                tell(
                    typed.isEmpty()
                        ? Rejection.of("staff.name.missing")
                        : Rejection.of("start.leads.unknown", typed)));
  }

  private Optional<StaffMember> known(String name) {
    return staff.stream().filter(member -> member.name().equalsIgnoreCase(name)).findFirst();
  }

  private void tell(Rejection refused) {
    Presence.say(problem, messages.get(refused));
    you.requestFocus();
  }
}
