package app.fifteen.desktop.wizard;

import app.fifteen.complaint.Severity;
import app.fifteen.complaint.Step;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Lookup;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The wizard around its steps: what it is about, the keys, what is saved, and the client's story beside it. */
public final class WizardController {

  private static final int SUGGESTED = 8;

  /** In a narrower place the client's story waits behind its button. */
  private static final double ROOM_FOR_STORY = 880;
  private static final double STORY_SHARE = 0.28;
  private static final double NARROW = 1200;

  private final WizardViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Tasks tasks;
  private final Node clientStory;
  private final Map<Step, StepController> steps = new EnumMap<>(Step.class);
  private DigitChoice<Severity> severities;

  @FXML private StackPane root;
  @FXML private HBox firstLine;
  @FXML private Fact wantedFact;
  @FXML private TextField wanted;
  @FXML private HBox severity;
  @FXML private Fact categoryFact;
  @FXML private TextField category;
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
  public WizardController(WizardViewModel model, Desk desk, Tasks tasks, Node clientStory) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.tasks = tasks;
    this.clientStory = clientStory;
  }

  @FXML
  private void initialize() {
    steps.put(Step.APOLOGIZE, apologizeController);
    steps.put(Step.OWN, ownController);
    steps.put(Step.FIX, fixController);
    steps.put(Step.COMPENSATE, compensateController);
    bindGrievance();
    storyHost.getChildren().setAll(clientStory);
    storyHost.prefWidthProperty().bind(root.widthProperty().multiply(STORY_SHARE));
    root.widthProperty().subscribe(width -> showNotes(width.doubleValue()));
    storyToggle.selectedProperty().subscribe(shown -> Presence.show(storyHost, shown));
    root.widthProperty().addListener((_, was, width) -> makeRoom(was.doubleValue(), width.doubleValue()));
    model.shownProperty().subscribe(this::show);
    model.savedProperty().subscribe(this::tell);
    model.readOnlyProperty().subscribe(this::freeze);
    model
        .problems()
        .ofWholeProperty()
        .subscribe(wrong -> Presence.say(problem, wrong.orElse("")));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    // Fields use Escape first, to send their suggestions away.
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onEscape);
  }

  /** Whoever opens or closes the story at one width finds it so until the place is another. */
  private void makeRoom(double was, double width) {
    boolean room = width >= ROOM_FOR_STORY;
    if (was == 0 || room != was >= ROOM_FOR_STORY) {
      storyToggle.setSelected(room);
    }
  }

  private void bindGrievance() {
    var grievance = model.grievance();
    wantedFact.bind(model.problems());
    categoryFact.bind(model.problems());
    wanted.textProperty().bindBidirectional(grievance.wantedProperty());
    wanted.setOnAction(_ -> steps.get(model.shownProperty().get()).focus());
    category.textProperty().bindBidirectional(grievance.categoryProperty());
    category.setOnAction(_ -> steps.get(model.shownProperty().get()).focus());
    Lookup.in(category, tasks, this::categories, name -> name, category::setText);
    severities =
        DigitChoice.in(
            severity, grievance.severityProperty(), List.of(Severity.values()),
            new DigitChoice.Look<>(messages::word, _ -> null, ""));
    grievance.severityProperty().subscribe(this::showSeverity);
    severity.getChildren().getFirst().getStyleClass().add("left-pill");
    severity.getChildren().get(1).getStyleClass().add("center-pill");
    severity.getChildren().getLast().getStyleClass().add("right-pill");
    severity.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (!key.isAltDown() && severities.press(Digits.of(key.getCode()))) {
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
    var page = model.pageProperty().get();
    return page == null
        ? List.of()
        : page.categories().stream()
            .filter(name -> Folding.fold(name).contains(folded) && !name.equals(typed))
            .limit(SUGGESTED)
            .toList();
  }

  /** Where it is narrow, what one does by the way is an icon, with its name at hand. */
  private void showNotes(double width) {
    var display = width < NARROW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    List.of(ruleButton, abuseButton).forEach(button -> button.setContentDisplay(display));
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
    if (model.shownProperty().get() == Step.APOLOGIZE && wanted.getText().isBlank()) {
      wanted.requestFocus();
    } else {
      steps.get(model.shownProperty().get()).focus();
    }
  }

  private void tell(DraftSaving.State state) {
    var icon =
        switch (state) {
          case SAVED -> Feather.CHECK;
          case PENDING -> Feather.MORE_HORIZONTAL;
          case TROUBLE -> Feather.CLOUD_OFF;
          case REFUSED -> Feather.LOCK;
        };
    saved.setGraphic(new FontIcon(icon));
    saved.setText(
        switch (state) {
          case SAVED -> messages.get("wizard.saved");
          case PENDING -> messages.get("wizard.saving");
          case TROUBLE -> messages.get("wizard.save_trouble");
          case REFUSED -> messages.get("wizard.save_refused");
        });
  }

  /** What was typed stays and can be copied; nothing can be changed. */
  private void freeze(Optional<String> why) {
    Presence.show(readOnlyLine, why.isPresent());
    why.ifPresent(
        sentence -> {
          readOnly.setText(sentence);
          freeze(firstLine);
          freeze(stepHost);
          List.of(done, ruleButton, abuseButton).forEach(button -> button.setDisable(true));
        });
  }

  private static void freeze(Parent parent) {
    for (var node : parent.getChildrenUnmodifiable()) {
      switch (node) {
        case TextInputControl text -> text.setEditable(false);
        case ButtonBase button when button.disableProperty().isBound() -> {
          // It knows by itself.
        }
        case ButtonBase button -> button.setDisable(true);
        case ComboBoxBase<?> box -> box.setDisable(true);
        case ListView<?> list -> list.setDisable(true);
        case Parent inner -> freeze(inner);
        default -> {}
      }
    }
  }

  private void onKey(KeyEvent key) {
    boolean used = true;
    if (key.getCode() == KeyCode.TAB && key.getTarget() instanceof TextArea area && !key.isShortcutDown()) {
      area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (key.isShortcutDown()) {
      used = key.isShiftDown() ? onShiftShortcut(key.getCode()) : onShortcut(key.getCode());
    } else if (key.isAltDown()) {
      used = onAlt(key.getCode());
    } else if (key.getCode() == KeyCode.F9) {
      storyToggle.fire();
    } else {
      used = false;
    }
    if (used) {
      key.consume();
    }
  }

  private boolean onShortcut(KeyCode code) {
    switch (code) {
      case ENTER -> send();
      case PAGE_UP -> model.back();
      case PAGE_DOWN -> model.forth();
      case G -> onCompensate(() -> model.giving().give());
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean onShiftShortcut(KeyCode code) {
    switch (code) {
      case G -> onCompensate(() -> model.giving().askForTheRest());
      case R -> openRule(null);
      case A -> openAbuse(null);
      default -> {
        return severities.press(Digits.of(code));
      }
    }
    return true;
  }

  private boolean onAlt(KeyCode code) {
    switch (code) {
      case LEFT -> model.back();
      case RIGHT -> model.forth();
      default -> {
        int digit = Digits.of(code);
        return digit >= 0
            && !isFrozen()
            && (abuseController.isOpen() ? abuseController.press(digit) : steps.get(model.shownProperty().get()).press(digit));
      }
    }
    return true;
  }

  private void onCompensate(Runnable work) {
    if (model.shownProperty().get() == Step.COMPENSATE && !isFrozen()) {
      work.run();
    }
  }

  private boolean isFrozen() {
    return model.readOnlyProperty().get().isPresent();
  }

  private void send() {
    if (ruleController.isOpen()) {
      ruleController.send(null);
    } else if (abuseController.isOpen()) {
      abuseController.send(null);
    } else {
      model.done();
    }
  }

  private void onEscape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      if (ruleController.isOpen()) {
        ruleController.close(null);
      } else if (abuseController.isOpen()) {
        abuseController.close(null);
      } else {
        model.leave();
      }
      key.consume();
    }
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
    if (!isFrozen()) {
      ruleController.open();
    }
  }

  @FXML
  private void openAbuse(ActionEvent event) {
    if (!isFrozen()) {
      abuseController.open();
    }
  }
}
