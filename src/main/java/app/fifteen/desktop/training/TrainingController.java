package app.fifteen.desktop.training;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.practice.PracticeCase;
import app.fifteen.practice.PracticeRun;
import app.fifteen.practice.PracticeRunRow;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;

/** Practice cases and how they went; in their place, the run under way or its score (R25). */
public final class TrainingController {

  private final TrainingViewModel model;
  private final Desk desk;
  private final Supplier<Instant> now;
  private boolean selecting;

  @FXML private SplitPane catalogue;
  @FXML private ListView<CaseLine> list;
  @FXML private Label title;
  @FXML private Label caller;
  @FXML private Label kind;
  @FXML private Label mine;
  @FXML private Button start;
  @FXML private ListView<PracticeRunRow> history;
  @FXML private Parent run;
  @FXML private Parent score;
  @FXML private RunController runController;
  @FXML private ScoreController scoreController;

  public TrainingController(TrainingViewModel model, Desk desk, Supplier<Instant> now) {
    this.model = model;
    this.desk = desk;
    this.now = now;
  }

  @FXML
  private void initialize() {
    list.setFixedCellSize(CaseCell.HEIGHT);
    list.setItems(model.lines());
    list.setCellFactory(_ -> new CaseCell(desk, now));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, line) -> {
              if (!selecting && line != null) {
                model.selectedProperty().set(line);
              }
            });
    model.selectedProperty().subscribe(this::show);
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            start(null);
            key.consume();
          }
        });
    list.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            start(null);
          }
        });
    start.textProperty()
        .bind(
            model
                .preparingProperty()
                .map(busy -> desk.messages().get(busy ? "training.preparing" : "training.start")));
    start.disableProperty().bind(model.preparingProperty());
    history.setItems(model.history());
    history.setCellFactory(_ -> new RunCell(desk, now, model::title));
    history.setPlaceholder(TrainingLook.wrapped(desk.messages().get("training.no_history"), "text-muted", "empty-state"));
    model.runProperty().subscribe(this::place);
    model.scoreProperty().subscribe(this::place);
    model.refresh();
  }

  private void place() {
    boolean running = model.runProperty().get() != null;
    boolean scored = !running && model.scoreProperty().get() != null;
    run.setVisible(running);
    score.setVisible(scored);
    catalogue.setVisible(!running && !scored);
    if (catalogue.isVisible() && catalogue.getScene() != null) {
      list.requestFocus();
    }
  }

  private void show(CaseLine line) {
    selecting = true;
    list.getSelectionModel().select(line);
    selecting = false;
    var messages = desk.messages();
    PracticeCase script = line.script();
    title.setText(script.title());
    caller.setText(
        script.caller().company().map(company -> script.caller().name() + " · " + company).orElse(script.caller().name()));
    kind.setText(messages.get("training.kind", script.business(), script.severity()));
    mine.setText(
        line.best()
            .map(
                best ->
                    messages.get(
                        "training.mine", best.points(), PracticeRun.MOST, best.seconds(),
                        desk.when().at(line.last().orElseThrow().at(), now.get())))
            .orElse(messages.get("training.never")));
  }

  /** Ready to go on: with the call, with the score, or with the list. */
  public void focus() {
    if (run.isVisible()) {
      runController.focus();
    } else if (score.isVisible()) {
      scoreController.focus();
    } else {
      list.requestFocus();
    }
  }

  @FXML
  private void start(ActionEvent event) {
    model.start(model.selectedProperty().get().script());
  }
}
