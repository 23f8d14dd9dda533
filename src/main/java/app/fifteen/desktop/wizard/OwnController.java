package app.fifteen.desktop.wizard;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.staff.StaffMember;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;

/** The second step on screen: the words, and who leads the case. */
public final class OwnController implements StepController {

  private final OwnViewModel model;
  private final ObservableValue<WizardFacts> facts;
  private final Problems problems;
  private final Desk desk;

  @FXML private HBox root;
  @FXML private WordsPane words;
  @FXML private Fact leaderFact;
  @FXML private ComboBox<StaffMember> leader;

  public OwnController(OwnViewModel model, ObservableValue<WizardFacts> facts, Problems problems, Desk desk) {
    this.model = model;
    this.facts = facts;
    this.problems = problems;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    words.bind(model.words(), problems, desk.messages(), model.step());
    leaderFact.bind(problems);
    StaffChoice.in(leader, model.leader(), facts);
  }

  @Override
  public void show(boolean shown) {
    Presence.show(root, shown);
  }

  @Override
  public void focus() {
    words.focus();
  }

  @Override
  public boolean press(int digit) {
    if (digit == 1) {
      leader.requestFocus();
    }
    return digit == 1;
  }
}
