package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintField;
import app.fifteen.complaint.Step;
import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.kernel.Messages;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The words to say, large enough to be read aloud, and the way back to the template. */
public final class WordsPane extends VBox {

  private final Label title = new Label();
  private final Hyperlink back = new Hyperlink();
  private final TextArea words = new TextArea();
  private final Label problem = new Label();

  public WordsPane() {
    super(4);
    getStyleClass().add("words-pane");
    title.getStyleClass().add("fact-name");
    title.setWrapText(true);
    back.getStyleClass().add("back-to-template");
    words.getStyleClass().add("spoken");
    words.setWrapText(true);
    words.setMinHeight(120);
    VBox.setVgrow(words, Priority.ALWAYS);
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var line = new HBox(title, gap, back);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, words, problem);
  }

  /** @param step by which its words are found */
  void bind(Prefilled spoken, Problems problems, Messages messages, Step step) {
    var code = step.name().toLowerCase(Locale.ROOT);
    words.setId(code + "Words");
    title.setText(messages.get("wizard.say." + code));
    title.setLabelFor(words);
    words.setAccessibleText(title.getText());
    words.textProperty().bindBidirectional(spoken.textProperty());
    back.setText(messages.get("wizard.back_to_template"));
    back.setOnAction(
        _ -> {
          back.setVisited(false);
          spoken.backToTemplate();
          words.requestFocus();
        });
    spoken.ownProperty().subscribe(own -> Presence.show(back, own));
    problems
        .currentProperty()
        .subscribe(wrong -> Presence.say(problem, wrong.getOrDefault(ComplaintField.WORDS, "")));
    FieldProblem.follow(words, problem);
  }

  void focus() {
    words.requestFocus();
    words.positionCaret(0);
  }
}
