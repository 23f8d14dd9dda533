package app.fifteen.desktop.wizard;

import app.fifteen.complaint.DoneStep;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepProgress;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.kernel.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The four steps in a row: done with who and when, current, still locked. */
public final class Stepper extends HBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final List<Face> faces = new ArrayList<>();

  /** One step. */
  private static final class Face {
    final Step step;
    final Button button = new Button();
    final Label number = new Label();
    final FontIcon check = new FontIcon(Feather.CHECK);
    final Label who = new Label();

    Face(Step step) {
      this.step = step;
    }
  }

  public Stepper() {
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("stepper");
  }

  void bind(Messages messages, Consumer<Step> go) {
    for (var step : Step.values()) {
      var face = new Face(step);
      face.number.setText(String.valueOf(step.ordinal() + 1));
      face.number.getStyleClass().add("step-number");
      var mark = new StackPane(face.number, face.check);
      mark.getStyleClass().add("step-mark");
      var name = new Label(messages.word(step));
      name.getStyleClass().add("step-name");
      name.setMinWidth(Region.USE_PREF_SIZE);
      face.who.getStyleClass().add("step-who");
      var words = new VBox(name, face.who);
      words.setAlignment(Pos.CENTER_LEFT);
      var whole = new HBox(9, mark, words);
      whole.setAlignment(Pos.CENTER_LEFT);
      face.button.setGraphic(whole);
      face.button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      face.button.getStyleClass().addAll("step", "flat");
      face.button.setFocusTraversable(false);
      face.button.setId("step-" + (step.ordinal() + 1));
      face.button.setOnAction(_ -> go.accept(step));
      if (!faces.isEmpty()) {
        var line = new Region();
        line.getStyleClass().add("step-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().add(line);
      }
      faces.add(face);
      getChildren().add(face.button);
    }
  }

  /** @param told by whom and when, in words */
  void show(StepProgress progress, Step current, Messages messages, Function<DoneStep, String> told) {
    for (var face : faces) {
      var done = progress.done(face.step);
      face.button.setDisable(!progress.isOpen(face.step));
      face.button.pseudoClassStateChanged(CURRENT, face.step == current);
      face.button.pseudoClassStateChanged(DONE, done.isPresent());
      face.check.setVisible(done.isPresent());
      face.number.setVisible(done.isEmpty());
      Presence.say(face.who, done.map(told).orElse(""));
      face.button.setAccessibleText(
          messages.word(face.step)
              + done.map(one -> ", " + told.apply(one)).orElse(progress.isOpen(face.step) ? "" : ", " + messages.get("wizard.locked")));
    }
  }
}
