package app.fifteen.desktop.training;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.practice.Call;
import javafx.collections.ListChangeListener;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A client on the line: their words at the left, the wizard beside them. */
public final class RunController {

  private final TrainingViewModel model;
  private final Desk desk;
  private Subscription listening = Subscription.EMPTY;

  @FXML private Label caller;
  @FXML private Label company;
  @FXML private ScrollPane scroll;
  @FXML private VBox lines;
  @FXML private StackPane wizard;

  public RunController(TrainingViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    // What is said last is what counts.
    lines.heightProperty().subscribe(_ -> scroll.setVvalue(1));
    model.runProperty().subscribe(this::show);
  }

  private void show(RunViewModel run) {
    listening.unsubscribe();
    lines.getChildren().clear();
    wizard.getChildren().clear();
    if (run == null) {
      return;
    }
    var who = run.script().caller();
    caller.setText(who.name());
    Presence.say(company, who.company().orElse(""));
    run.lines().forEach(this::say);
    ListChangeListener<Call.Line> heard =
        change -> {
          while (change.next()) {
            change.getAddedSubList().forEach(this::say);
          }
        };
    run.lines().addListener(heard);
    listening = () -> run.lines().removeListener(heard);
    wizard.getChildren().setAll(run.rehearsal().wizard());
    run.rehearsal().focus();
  }

  private void say(Call.Line line) {
    var words = TrainingLook.wrapped(line.words(), "call-line");
    switch (line.mood()) {
      case ANGRY -> {}
      case SHARPER -> words.getStyleClass().add("sharper");
      case CALMER -> words.getStyleClass().add("calmer");
    }
    words.setAccessibleText(desk.messages().get("training.says", caller.getText(), line.words()));
    lines.getChildren().add(words);
  }

  void focus() {
    if (model.runProperty().get() != null) {
      model.runProperty().get().rehearsal().focus();
    }
  }

  @FXML
  private void leave(ActionEvent event) {
    model.leave();
  }
}
