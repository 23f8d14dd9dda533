package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.CaseTask;
import app.fifteen.complaint.CaseWords;
import app.fifteen.desktop.kit.DeadlineLook;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.When;
import app.fifteen.request.Deadline;
import app.fifteen.request.DeadlineState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was promised, with the time that is left for it (R21). */
final class TasksView {

  private final Desk desk;
  private final Consumer<CaseTask> finish;
  private final Consumer<CaseTask> move;
  private final List<Consumer<Instant>> clocks = new ArrayList<>();

  TasksView(Desk desk, Consumer<CaseTask> finish, Consumer<CaseTask> move) {
    this.desk = desk;
    this.finish = finish;
    this.move = move;
  }

  List<Node> of(CaseDetails details, CaseWords words, Instant now) {
    clocks.clear();
    var rows = details.tasks().stream().map(task -> of(task, details, words)).toList();
    tick(now);
    return rows;
  }

  /** A second has passed. */
  void tick(Instant now) {
    clocks.forEach(clock -> clock.accept(now));
  }

  private Node of(CaseTask task, CaseDetails details, CaseWords words) {
    var what = Block.line(words.what(task), "text-bold");
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    var left = new Label();
    left.getStyleClass().add("deadline-word");
    left.setMinWidth(Region.USE_PREF_SIZE);
    var icon = new FontIcon();
    icon.getStyleClass().add("deadline-shape");
    var block =
        Block.of(
            List.of(
                new HBox(8, what, left), Block.line(words.task(task), "text-muted", "text-small"),
                buttons(task, details)));
    HBox.setHgrow(block, Priority.ALWAYS);
    var row = new HBox(10, icon, block);
    row.setAlignment(Pos.TOP_LEFT);
    if (task.isOpen()) {
      var deadline = Deadline.promised(details.complaint().episode().openedAt(), task.due(), desk.policy());
      clocks.add(now -> show(row, icon, left, deadline, now));
    } else {
      icon.setIconCode(DeadlineLook.shape(DeadlineState.MET));
      DeadlineLook.apply(row, task.cancelled() ? null : DeadlineState.MET);
    }
    return row;
  }

  private void show(HBox row, FontIcon icon, Label left, Deadline deadline, Instant now) {
    var state = deadline.stateAt(now);
    icon.setIconCode(DeadlineLook.shape(state));
    DeadlineLook.apply(row, state);
    left.setText(When.countdown(deadline.due(), now, desk.messages()));
  }

  private Node buttons(CaseTask task, CaseDetails details) {
    var buttons = new FlowPane(4, 4);
    if (CaseAction.mayFinish(task, details.complaint())) {
      var id = task.id().value();
      buttons.getChildren()
          .addAll(
              Block.button(
                  "finish-" + id, CaseAction.FINISH.icon(), desk.messages().get(CaseAction.FINISH.nameKey()),
                  () -> finish.accept(task)),
              Block.button(
                  "move-" + id, CaseAction.MOVE.icon(), desk.messages().get(CaseAction.MOVE.nameKey()),
                  () -> move.accept(task)));
    }
    buttons.setManaged(!buttons.getChildren().isEmpty());
    return buttons;
  }
}
