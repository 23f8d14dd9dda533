package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintField;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.kernel.Messages;
import app.fifteen.remedy.RankedRemedy;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The last step on screen: what the client gets, what of it one may give, and what the supervisor says. */
public final class CompensateController implements StepController {

  /** What JavaFX draws round the rows. */
  private static final double EDGES = 2;

  private final CompensateViewModel model;
  private final RemedyGiving giving;
  private final ObservableValue<WizardFacts> facts;
  private final Problems problems;
  private final Desk desk;
  private final Messages messages;

  @FXML private HBox root;
  @FXML private WordsPane words;
  @FXML private Label left;
  @FXML private ListView<RankedRemedy> remedies;
  @FXML private Label none;
  @FXML private Fact nameFact;
  @FXML private TextField ownName;
  @FXML private Fact costFact;
  @FXML private TextField ownCost;
  @FXML private VBox plan;
  @FXML private Label planned;
  @FXML private Button give;
  @FXML private Button ask;
  @FXML private Label askKey;
  @FXML private Label problem;
  @FXML private VBox grants;

  public CompensateController(
      CompensateViewModel model,
      RemedyGiving giving,
      ObservableValue<WizardFacts> facts,
      Problems problems,
      Desk desk) {
    this.model = model;
    this.giving = giving;
    this.facts = facts;
    this.problems = problems;
    this.desk = desk;
    this.messages = desk.messages();
  }

  @FXML
  private void initialize() {
    words.bind(model.words(), problems, messages, model.step());
    nameFact.bind(problems);
    costFact.bind(problems);
    ownName.textProperty().bindBidirectional(model.ownNameProperty());
    ownCost.textProperty().bindBidirectional(model.ownCostProperty());
    remedies.setItems(model.offered());
    remedies.setFixedCellSize(RemedyCell.HEIGHT);
    remedies.setCellFactory(_ -> new RemedyCell(model, messages));
    remedies.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.offered().addListener((Observable _) -> fitList());
    fitList();
    var affordable = model.affordableProperty();
    give.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> giving.frozen().getValue() || affordable.get().now().isEmpty(), giving.frozen(), affordable));
    ask.disableProperty().bind(giving.frozen());
    affordable.subscribe(_ -> showPlan());
    model.limitProperty().subscribe(_ -> showPlan());
    model.chosen().addListener((Observable _) -> remedies.refresh());
    var lines =
        new GrantLines(desk, answer -> facts.getValue().name(answer.by()), giving.frozen(), giving::takeBack);
    Runnable showGrants =
        () -> {
          grants.getChildren().setAll(lines.of(model.grants()));
          Presence.show(grants, !model.grants().isEmpty());
        };
    model.grants().addListener((Observable _) -> showGrants.run());
    showGrants.run();
    problems
        .currentProperty()
        .subscribe(wrong -> Presence.say(problem, wrong.getOrDefault(ComplaintField.REMEDIES, "")));
  }

  private void fitList() {
    int rows = model.offered().size();
    remedies.setPrefHeight(rows * RemedyCell.HEIGHT + EDGES);
    Presence.show(remedies, rows > 0);
    Presence.show(none, rows == 0);
    if (remedies.getSelectionModel().isEmpty() && rows > 0) {
      remedies.getSelectionModel().select(0);
    }
  }

  private void showPlan() {
    var affordable = model.affordableProperty().get();
    left.setText(
        model.limitProperty().get().left().map(most -> messages.get("wizard.limit_left", most)).orElse(messages.get("wizard.no_limit")));
    give.setText(affordable.costNow().map(cost -> messages.get("wizard.give", cost)).orElse(messages.get("wizard.give_nothing")));
    boolean above = !affordable.above().isEmpty();
    ask.setText(affordable.costAbove().map(cost -> messages.get("wizard.ask", cost)).orElse(""));
    Presence.show(ask, above);
    Presence.show(askKey, above);
    Presence.say(planned, planned(affordable));
    remedies.refresh();
  }

  /** What happens to what was picked, before anything does. */
  private String planned(Affordable affordable) {
    if (affordable.above().isEmpty()) {
      return "";
    }
    var cost = affordable.costAbove().orElseThrow();
    return affordable
        .part()
        .map(part -> messages.get("wizard.above_with_part", cost, part))
        .orElseGet(() -> messages.get("wizard.above", cost));
  }

  private void onKey(KeyEvent key) {
    boolean plain = !key.isShortcutDown() && !key.isAltDown();
    var selected = remedies.getSelectionModel().getSelectedItem();
    if (plain && selected != null && (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER)) {
      model.toggle(selected.remedy().id());
      key.consume();
    } else if (plain && key.getCode().isDigitKey() && press(Digits.of(key.getCode()))) {
      key.consume();
    }
  }

  @FXML
  void give(ActionEvent event) {
    giving.give();
  }

  @FXML
  void ask(ActionEvent event) {
    giving.askForTheRest();
  }

  @Override
  public void show(boolean shown) {
    Presence.show(root, shown);
  }

  @Override
  public void focus() {
    if (model.offered().isEmpty()) {
      ownName.requestFocus();
    } else {
      remedies.requestFocus();
    }
  }

  @Override
  public boolean press(int digit) {
    int index = digit == 0 ? 9 : digit - 1;
    boolean there = index < model.offered().size();
    if (there) {
      remedies.getSelectionModel().clearAndSelect(index);
      model.toggle(model.offered().get(index).remedy().id());
    }
    return there;
  }
}
