package app.fifteen.desktop.wizard;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.staff.StaffMember;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The third step on screen: the plan, who sees to it, and by when. */
public final class FixController implements StepController {

  private final FixViewModel model;
  private final ObservableValue<WizardFacts> facts;
  private final Problems problems;
  private final Desk desk;
  private DigitChoice<Boolean> who;

  @FXML private HBox root;
  @FXML private WordsPane words;
  @FXML private Fact planFact;
  @FXML private TextArea plan;
  @FXML private VBox side;
  @FXML private Fact ownerFact;
  @FXML private ComboBox<StaffMember> owner;
  @FXML private Fact dueFact;
  @FXML private TextField due;
  @FXML private Label latest;
  @FXML private Hyperlink backToLatest;
  @FXML private CheckBox offHours;
  @FXML private CheckBox siteVisit;

  public FixController(FixViewModel model, ObservableValue<WizardFacts> facts, Problems problems, Desk desk) {
    this.model = model;
    this.facts = facts;
    this.problems = problems;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    var messages = desk.messages();
    words.bind(model.words(), problems, messages, model.step());
    planFact.bind(problems);
    dueFact.bind(problems);
    ownerFact.bind(problems);
    plan.textProperty().bindBidirectional(model.planProperty());
    var party = new SimpleObjectProperty<>(model.thirdPartyProperty().get());
    model.thirdPartyProperty().subscribe(party::set);
    party.subscribe(third -> model.thirdPartyProperty().set(third));
    who =
        DigitChoice.in(
            side, party, List.of(false, true),
            new DigitChoice.Look<>(
                third -> messages.get(third ? "wizard.third_party" : "wizard.in_house"),
                third -> third ? Feather.USERS : Feather.HOME,
                "Alt+"));
    StaffChoice.in(owner, model.owner(), facts);
    due.textProperty().bindBidirectional(model.due().textProperty());
    backToLatest.setOnAction(
        _ -> {
          backToLatest.setVisited(false);
          model.due().backToTemplate();
          due.requestFocus();
        });
    latest.textProperty().bind(Bindings.createStringBinding(this::latest, facts, model.thirdPartyProperty()));
    model.due().ownProperty().subscribe(own -> Presence.show(backToLatest, own));
    offHours.selectedProperty().bindBidirectional(model.offHoursProperty());
    siteVisit.selectedProperty().bindBidirectional(model.siteVisitProperty());
  }

  private String latest() {
    var read = facts.getValue();
    return read == null
        ? ""
        : desk.messages()
            .get(
                "wizard.due.latest",
                desk.when().at(read.latestDue(model.thirdPartyProperty().get()), read.complaint().episode().openedAt()));
  }

  @Override
  public void show(boolean shown) {
    Presence.show(root, shown);
  }

  @Override
  public void focus() {
    plan.requestFocus();
    plan.end();
  }

  @Override
  public boolean press(int digit) {
    switch (digit) {
      case 3 -> offHours.setSelected(!offHours.isSelected());
      case 4 -> siteVisit.setSelected(!siteVisit.isSelected());
      case 5 -> due.requestFocus();
      case 6 -> owner.requestFocus();
      default -> {
        return who.press(digit);
      }
    }
    return true;
  }
}
