package app.fifteen.desktop.shell;

import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.WorkProgress;
import app.fifteen.kernel.Messages;
import java.util.List;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.TaskProgressView;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Long work at the window's foot: what runs and how far it is, and all of it with a way to stop each, in a pop-over. */
final class RunningWork {

  static final KeyCombination SHOW = new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN);

  private static final double WIDTH = 460;
  private static final double LINE = 66;
  private static final double EDGE = 12;
  private static final int MOST_LINES = 5;

  private final StatusBar bar;
  private final Button button;
  private final Messages messages;
  private final ObservableList<WorkProgress> running;
  private final TaskProgressView<WorkTask> lines = new TaskProgressView<>();
  private final PopOver popOver = new PopOver(lines);

  RunningWork(StatusBar bar, Button button, ObservableList<WorkProgress> running, Messages messages) {
    this.bar = bar;
    this.button = button;
    this.messages = messages;
    this.running = running;
  }

  void bind() {
    button.setTooltip(new Tooltip(SHOW.getDisplayText()));
    button.setOnAction(_ -> show());
    lines.setGraphicFactory(_ -> graphic());
    lines.setPrefWidth(WIDTH);
    popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    ((Observable) running).subscribe(this::follow);
    follow();
  }

  /** Shows all that runs; nothing where nothing does. */
  void show() {
    if (popOver.isShowing()) {
      popOver.hide();
    } else if (!running.isEmpty()) {
      popOver.show(button);
    }
  }

  private void follow() {
    for (var line : List.copyOf(lines.getTasks())) {
      if (!running.contains(line.work())) {
        line.end();
        lines.getTasks().remove(line);
      }
    }
    for (var work : running) {
      if (lines.getTasks().stream().noneMatch(line -> line.work() == work)) {
        var line = new WorkTask(work, messages);
        lines.getTasks().add(line);
        Thread.ofVirtual().start(line);
      }
    }
    lines.setPrefHeight(EDGE + LINE * Math.clamp(running.size(), 1, MOST_LINES));
    Presence.show(button, !running.isEmpty());
    bar.progressProperty().unbind();
    if (running.isEmpty()) {
      popOver.hide();
      bar.setProgress(0);
    } else {
      button.setText(
          running.size() == 1
              ? running.getFirst().title()
              : messages.get("shell.work.several", running.size()));
      bar.progressProperty().bind(running.getFirst().shareProperty());
    }
  }

  /**
   * The icon of a line. It is the one part of it that is ours to make; from here the button beside it, whose words are
   * English in every language, learns ours.
   */
  private Node graphic() {
    var icon = new StackPane(new FontIcon(Feather.ACTIVITY));
    icon.getStyleClass().add("task-icon");
    icon.parentProperty()
        .subscribe(
            parent -> {
              if (parent instanceof BorderPane line && line.getRight() instanceof Button stop) {
                stop.setText(messages.get("shell.work.stop"));
                stop.setTooltip(null);
              }
            });
    return icon;
  }
}
