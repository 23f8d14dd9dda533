package app.fifteen.desktop.shell;

import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Presence;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** Shows the message at the foot of the window for as long as it is to be seen. */
final class Toast {

  /** Over the list, never over the buttons beside it nor the bar below. */
  private static final Insets PLACE = new Insets(0, 0, 52, 236);

  private final HBox box;
  private final Label text;
  private final Button undo;
  private final Button close;
  private final String takeBack;
  private PauseTransition ends;

  Toast(HBox box, Label text, Button undo, Button close) {
    this.box = box;
    this.text = text;
    this.undo = undo;
    this.close = close;
    takeBack = undo.getText();
  }

  void bind(Notices notices) {
    StackPane.setMargin(box, PLACE);
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
    ends = new PauseTransition(Duration.millis(notice.shown().toMillis()));
    ends.setOnFinished(_ -> notices.clear());
    ends.play();
  }
}
