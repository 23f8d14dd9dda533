package app.fifteen.desktop.wizard;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.desktop.kit.Presence;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A foolish rule in one line, reported by the way (R24). */
public final class RuleController {

  private final SideNotes notes;
  private final Desk desk;
  private SideCard card;

  @FXML private VBox root;
  @FXML private TextField rule;
  @FXML private Label problem;

  public RuleController(SideNotes notes, Desk desk) {
    this.notes = notes;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    card = new SideCard(root);
    rule.textProperty().subscribe(_ -> Presence.say(problem, ""));
    FieldProblem.follow(rule, problem);
  }

  void open() {
    card.open(rule);
  }

  boolean isOpen() {
    return card.isOpen();
  }

  @FXML
  void close(ActionEvent event) {
    card.close();
  }

  @FXML
  void send(ActionEvent event) {
    notes.reportRule(
        rule.getText(),
        () -> {
          rule.clear();
          card.close();
        },
        why -> Presence.say(problem, desk.messages().get(why)));
  }
}
