package app.fifteen.desktop.wizard;

import app.fifteen.complaint.Severity;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Lookup;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Folding;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The line above the steps: what the client wants, how bad it is, what kind of trouble. */
public final class GrievanceController {

  private static final int SUGGESTED = 8;

  private final WizardViewModel model;
  private final Desk desk;
  private final Tasks tasks;
  private DigitChoice<Severity> severities;

  @FXML private Fact wantedFact;
  @FXML private TextField wanted;
  @FXML private HBox severity;
  @FXML private Fact categoryFact;
  @FXML private TextField category;

  public GrievanceController(WizardViewModel model, Desk desk, Tasks tasks) {
    this.model = model;
    this.desk = desk;
    this.tasks = tasks;
  }

  @FXML
  private void initialize() {
    var grievance = model.grievance();
    wantedFact.bind(model.problems());
    categoryFact.bind(model.problems());
    wanted.textProperty().bindBidirectional(grievance.wantedProperty());
    category.textProperty().bindBidirectional(grievance.categoryProperty());
    Lookup.in(category, tasks, this::categories, name -> name, category::setText);
    severities =
        DigitChoice.in(
            severity, grievance.severityProperty(), List.of(Severity.values()),
            new DigitChoice.Look<>(desk.messages()::word, _ -> null, ""));
    grievance.severityProperty().subscribe(this::showSeverity);
    severity.getChildren().getFirst().getStyleClass().add("left-pill");
    severity.getChildren().get(1).getStyleClass().add("center-pill");
    severity.getChildren().getLast().getStyleClass().add("right-pill");
    severity.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (!key.isAltDown() && press(Digits.of(key.getCode()))) {
            key.consume();
          }
        });
  }

  /** Only the one chosen says its name: there is more to say in this line. */
  private void showSeverity(Severity chosen) {
    for (var each : Severity.values()) {
      var face = ((ToggleButton) severity.getChildren().get(each.ordinal())).getGraphic();
      Presence.show(((Parent) face).getChildrenUnmodifiable().getFirst(), each == chosen);
    }
  }

  private List<String> categories(String typed) {
    var folded = Folding.fold(typed);
    var facts = model.factsProperty().get();
    return facts == null
        ? List.of()
        : facts.categories().stream()
            .filter(name -> Folding.fold(name).contains(folded) && !name.equals(typed))
            .limit(SUGGESTED)
            .toList();
  }

  /** @param next is done by Enter in any field of the line */
  void onEnter(Runnable next) {
    wanted.setOnAction(_ -> next.run());
    category.setOnAction(_ -> next.run());
  }

  /** Chooses how bad it is. @return whether there is something on that digit */
  boolean press(int digit) {
    return severities.press(digit);
  }

  boolean isWantedKnown() {
    return !wanted.getText().isBlank();
  }

  /** Gives the keyboard to what the client wants. */
  void focus() {
    wanted.requestFocus();
  }
}
