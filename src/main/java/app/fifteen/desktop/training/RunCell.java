package app.fifteen.desktop.training;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.practice.Criterion;
import app.fifteen.practice.PracticeRun;
import app.fifteen.practice.PracticeRunRow;
import app.fifteen.staff.Permission;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How somebody did, once, and what there is to work on; a supervisor sees whose run it was. */
final class RunCell extends ListCell<PracticeRunRow> {

  private final Desk desk;
  private final Supplier<Instant> now;
  private final Function<PracticeRun, String> titles;
  private final Label title = TrainingLook.wrapped("", "text-bold");
  private final Label who = TrainingLook.wrapped("", "text-muted", "text-small");
  private final Label missed = TrainingLook.wrapped("");
  private final Label result = new Label();
  private final Label seconds = new Label();
  private final HBox line;

  RunCell(Desk desk, Supplier<Instant> now, Function<PracticeRun, String> titles) {
    this.desk = desk;
    this.now = now;
    this.titles = titles;
    getStyleClass().add("run-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    seconds.getStyleClass().addAll("text-muted", "text-small");
    result.getStyleClass().add("case-best");
    result.setMinWidth(Region.USE_PREF_SIZE);
    seconds.setMinWidth(Region.USE_PREF_SIZE);
    var what = new VBox(2, title, who, missed);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    var how = new VBox(2, result, seconds);
    how.setAlignment(Pos.TOP_RIGHT);
    line = new HBox(12, what, how);
  }

  @Override
  protected void updateItem(PracticeRunRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var messages = desk.messages();
    var run = row.run();
    var when = desk.when().at(run.at(), now.get());
    title.setText(titles.apply(run));
    who.setText(Permission.SEE_ALL_PRACTICE.of(desk.actor()) ? messages.get("training.who", row.name(), when) : when);
    Presence.say(missed, missed(run));
    result.setText(messages.get("training.points", run.points(), PracticeRun.MOST));
    result.pseudoClassStateChanged(TrainingLook.DONE, run.points() == PracticeRun.MOST);
    seconds.setText(messages.get("training.seconds", run.seconds()));
    setAccessibleText(
        String.join(", ", title.getText(), who.getText(), result.getText(), seconds.getText(), missed.getText()));
    setGraphic(line);
  }

  /** As high as its lines are at the width there is, which a list does not ask for by itself. */
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null || getListView() == null) {
      return super.computePrefHeight(width);
    }
    double room = (width < 0 ? getListView().getWidth() : width) - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + line.prefHeight(room) + snappedBottomInset();
  }

  private String missed(PracticeRun run) {
    var words =
        Arrays.stream(Criterion.values())
            .filter(check -> !run.passed().contains(check))
            .map(check -> desk.messages().get("training.lacked." + TrainingLook.code(check)))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "" : desk.messages().get("training.lacked", words);
  }
}
