package app.fifteen.desktop.start;

import app.fifteen.desktop.kit.Theme;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/** Says that a database is being opened, but only where that takes long enough to wonder. */
public final class OpeningWindow {

  private static final Duration PATIENCE = Duration.millis(300);

  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Stage stage;

  public void show(String text) {
    patience.setOnFinished(_ -> open(text));
    patience.playFromStart();
  }

  private void open(String text) {
    var turning = new ProgressIndicator();
    turning.setPrefSize(24, 24);
    var line = new HBox(14, turning, new Label(text));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("dialog-body");
    var scene = new Scene(line);
    Theme.dress(scene);
    stage = new Stage(StageStyle.UNDECORATED);
    stage.setScene(scene);
    stage.centerOnScreen();
    stage.show();
  }

  public void hide() {
    patience.stop();
    if (stage != null) {
      stage.hide();
      stage = null;
    }
  }
}
