package app.fifteen.desktop.training;

import app.fifteen.complaint.Step;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.kernel.Messages;
import app.fifteen.practice.Criterion;
import app.fifteen.practice.CriterionResult;
import app.fifteen.practice.PracticeRun;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How a run went: what was good and what was missed, with the very words. */
public final class ScoreController {

  private final TrainingViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Supplier<Instant> now;

  @FXML private StackPane root;
  @FXML private Label title;
  @FXML private Label result;
  @FXML private Label clientSays;
  @FXML private Label wanted;
  @FXML private VBox marks;
  @FXML private Button next;

  public ScoreController(TrainingViewModel model, Desk desk, Supplier<Instant> now) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.now = now;
  }

  @FXML
  private void initialize() {
    model.scoreProperty().subscribe(this::show);
    root.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            model.dismiss();
            key.consume();
          }
        });
  }

  private void show(ScoreCard card) {
    if (card == null) {
      return;
    }
    var script = card.script();
    title.setText(script.title());
    result.setText(messages.get("training.result", card.run().points(), PracticeRun.MOST, card.run().seconds()));
    boolean blamed = !card.run().passed().contains(Criterion.OWNED_WITHOUT_BLAMING);
    var last = blamed ? script.lines().blamed() : script.lines().replies().get(Step.COMPENSATE);
    clientSays.setText(messages.get("training.quote", script.caller().name(), last));
    wanted.setText(script.wants());
    marks.getChildren().clear();
    marks.getChildren().add(time(card.run()));
    card.score().results().forEach(mark -> marks.getChildren().add(line(card, mark)));
    if (root.getScene() != null) {
      focus();
    }
  }

  private Node time(PracticeRun run) {
    var text = messages.get(run.inTime() ? "training.in_time" : "training.slow", run.seconds(), PracticeRun.AIM_SECONDS);
    return line(run.inTime(), messages.get("training.time"), text, "");
  }

  private Node line(ScoreCard card, CriterionResult mark) {
    var code = TrainingLook.code(mark.check());
    var how = messages.get((mark.passed() ? "training.good." : "training.missed.") + code);
    return line(mark.passed(), messages.word(mark.check()), how, words(card, mark));
  }

  private String words(ScoreCard card, CriterionResult mark) {
    if (mark.words().isEmpty()) {
      return "";
    }
    return mark.check() == Criterion.DATED_FIX
        ? card.score()
            .promised()
            .map(due -> messages.get("training.promised", mark.words(), desk.when().at(due, now.get())))
            .orElse("")
        : messages.get("training.words", mark.words());
  }

  private static Node line(boolean passed, String name, String how, String words) {
    var texts = new VBox(2, TrainingLook.wrapped(name, "text-bold"), TrainingLook.wrapped(how, "text-muted"));
    if (!words.isEmpty()) {
      texts.getChildren().add(TrainingLook.wrapped(words, "score-words"));
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    return new HBox(12, TrainingLook.mark(passed), texts);
  }

  void focus() {
    next.requestFocus();
  }

  @FXML
  private void again(ActionEvent event) {
    model.start(model.scoreProperty().get().script());
  }

  @FXML
  private void next(ActionEvent event) {
    model.start(model.after(model.scoreProperty().get().script()));
  }

  @FXML
  private void list(ActionEvent event) {
    model.dismiss();
  }
}
