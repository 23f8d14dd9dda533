package app.fifteen.desktop.shell;

import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Presence;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** Shows the message at the foot of the window for as long as it is to be seen. */
final class Toast {

  private static final double EDGE = 16;
  private static final double STEP = 8;

  private final HBox box;
  private final Label text;
  private final Button undo;
  private final Button close;
  private final String takeBack;
  private final Pane screen;
  private PauseTransition ends;

  /** @param screen what it lies over */
  Toast(HBox box, Label text, Button undo, Button close, Pane screen) {
    this.screen = screen;
    this.box = box;
    this.text = text;
    this.undo = undo;
    this.close = close;
    takeBack = undo.getText();
  }

  void bind(Notices notices) {
    close.setOnAction(_ -> notices.clear());
    notices.currentProperty().subscribe(notice -> show(notice, notices));
  }

  private void show(Notices.Notice notice, Notices notices) {
    if (ends != null) {
      ends.stop();
    }
    box.setVisible(notice != null);
    if (notice == null) {
      return;
    }
    text.setText(notice.text());
    Presence.show(undo, notice.undoable());
    undo.setText(notice.offered().orElse(takeBack));
    undo.setOnAction(
        _ -> {
          notices.clear();
          notice.undo().run();
        });
    place();
    ends = new PauseTransition(Duration.millis(notice.shown().toMillis()));
    ends.setOnFinished(_ -> notices.clear());
    ends.play();
  }

  /** At the left, as low as it can be without lying over anything that is pressed or typed into. */
  private void place() {
    box.autosize();
    box.applyCss();
    var area = box.getParent().sceneToLocal(screen.localToScene(screen.getLayoutBounds()));
    double width = box.prefWidth(-1);
    double height = box.prefHeight(width);
    var taken = new ArrayList<Bounds>();
    collect(screen, taken);
    double left = area.getMinX() + EDGE;
    double lowest = area.getMaxY() - height - EDGE;
    double top = lowest;
    while (top > area.getMinY() && isTaken(taken, new BoundingBox(left, top, width, height))) {
      top -= STEP;
    }
    double from = top > area.getMinY() ? top : lowest;
    double below = box.getParent().getLayoutBounds().getHeight() - from - height;
    StackPane.setMargin(box, new Insets(0, 0, below, left));
  }

  private static boolean isTaken(List<Bounds> taken, Bounds place) {
    return taken.stream().anyMatch(place::intersects);
  }

  private void collect(Node node, List<Bounds> taken) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase<?>) {
      taken.add(box.getParent().sceneToLocal(node.localToScene(node.getLayoutBounds())));
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, taken));
    }
  }
}
