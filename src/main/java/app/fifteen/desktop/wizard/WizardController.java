package app.fifteen.desktop.wizard;

import app.fifteen.complaint.Step;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.kernel.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** The wizard around its steps: what is saved, what is wrong, what one notes by the way, and the client's story beside it. */
public final class WizardController {

  /** In a narrower place the client's story waits behind its button. */
  private static final double ROOM_FOR_STORY = 880;
  private static final double STORY_SHARE = 0.28;
  private static final double NARROW = 1200;

  private final WizardViewModel model;
  private final Messages messages;
  private final Node clientStory;
  private final Map<Step, StepController> steps = new EnumMap<>(Step.class);

  @FXML private StackPane root;
  @FXML private Parent grievance;
  @FXML private GrievanceController grievanceController;
  @FXML private HBox readOnlyLine;
  @FXML private Label readOnly;
  @FXML private Pane stepHost;
  @FXML private ApologizeController apologizeController;
  @FXML private OwnController ownController;
  @FXML private FixController fixController;
  @FXML private CompensateController compensateController;
  @FXML private Label saved;
  @FXML private Label problem;
  @FXML private Button done;
  @FXML private Label doneText;
  @FXML private Button ruleButton;
  @FXML private Button abuseButton;
  @FXML private ToggleButton storyToggle;
  @FXML private StackPane storyHost;
  @FXML private RuleController ruleController;
  @FXML private AbuseController abuseController;

  /** @param clientStory everything that happened with the client, to stand beside the wizard */
  public WizardController(WizardViewModel model, Desk desk, Node clientStory) {
    this.model = model;
    this.messages = desk.messages();
    this.clientStory = clientStory;
  }

  @FXML
  private void initialize() {
    steps.put(Step.APOLOGIZE, apologizeController);
    steps.put(Step.OWN, ownController);
    steps.put(Step.FIX, fixController);
    steps.put(Step.COMPENSATE, compensateController);
    grievanceController.onEnter(() -> current().focus());
    storyHost.getChildren().setAll(clientStory);
    storyHost.prefWidthProperty().bind(root.widthProperty().multiply(STORY_SHARE));
    root.widthProperty().subscribe(width -> showNotes(width.doubleValue()));
    storyToggle.selectedProperty().subscribe(shown -> Presence.show(storyHost, shown));
    root.widthProperty().addListener((_, was, width) -> makeRoom(was.doubleValue(), width.doubleValue()));
    model.shown().property().subscribe(this::show);
    model.savedProperty().subscribe(state -> SavedMark.show(saved, state, messages));
    model.readOnlyProperty().subscribe(this::freeze);
    model
        .problems()
        .ofWholeProperty()
        .subscribe(wrong -> Presence.say(problem, wrong.orElse("")));
    var keys =
        new WizardKeys(
            model, ruleController, abuseController,
            new WizardKeys.Pressed(storyToggle::fire, grievanceController::press, digit -> current().press(digit)));
    root.addEventFilter(KeyEvent.KEY_PRESSED, keys::onKey);
    // Fields use Escape first, to send their suggestions away.
    root.addEventHandler(KeyEvent.KEY_PRESSED, keys::onUnusedKey);
  }

  /** Whoever opens or closes the story at one width finds it so until the place is another. */
  private void makeRoom(double was, double width) {
    boolean room = width >= ROOM_FOR_STORY;
    if (was == 0 || room != was >= ROOM_FOR_STORY) {
      storyToggle.setSelected(room);
    }
  }

  /** Where it is narrow, what one does by the way is an icon, with its name at hand. */
  private void showNotes(double width) {
    var display = width < NARROW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    List.of(ruleButton, abuseButton).forEach(button -> button.setContentDisplay(display));
  }

  private StepController current() {
    return steps.get(model.shown().get());
  }

  private void show(Step step) {
    steps.forEach((each, controller) -> controller.show(each == step));
    doneText.setText(
        Step.after(step.ordinal() + 1)
            .map(_ -> messages.get("wizard.done"))
            .orElse(messages.get("wizard.finish")));
    if (root.getScene() != null) {
      steps.get(step).focus();
    }
  }

  /** Gives the keyboard to what one does first. */
  public void focus() {
    if (model.shown().get() == Step.APOLOGIZE && !grievanceController.isWantedKnown()) {
      grievanceController.focus();
    } else {
      current().focus();
    }
  }

  private void freeze(Optional<String> why) {
    Presence.show(readOnlyLine, why.isPresent());
    why.ifPresent(
        sentence -> {
          readOnly.setText(sentence);
          Freezing.freeze(grievance);
          Freezing.freeze(stepHost);
          List.of(done, ruleButton, abuseButton).forEach(button -> button.setDisable(true));
        });
  }

  @FXML
  private void done(ActionEvent event) {
    model.done();
  }

  @FXML
  private void leave(ActionEvent event) {
    model.leave();
  }

  @FXML
  private void openRule(ActionEvent event) {
    ruleController.open();
  }

  @FXML
  private void openAbuse(ActionEvent event) {
    abuseController.open();
  }
}
