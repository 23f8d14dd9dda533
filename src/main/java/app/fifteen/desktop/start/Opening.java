package app.fifteen.desktop.start;

import app.fifteen.desktop.kit.Theme;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/**
 * Says that a database is being opened, but only where that takes long enough to wonder: over a veil that covers what the
 * window shows, or in a little window of its own where there is no other yet.
 */
public final class Opening {

  private static final Duration PATIENCE = Duration.millis(300);

  private final Stage window;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Runnable away = () -> {};

  public Opening(Stage window) {
    this.window = window;
  }

  public void show(String text) {
    patience.setOnFinished(_ -> away = window.isShowing() ? over(window.getScene(), text) : alone(text));
    patience.playFromStart();
  }

  public void hide() {
    patience.stop();
    away.run();
    away = () -> {};
  }

  /** @return takes the veil away, unless something else is shown by then */
  private static Runnable over(Scene scene, String text) {
    var below = scene.getRoot();
    var keyboard = scene.getFocusOwner();
    var veil = new Region();
    veil.getStyleClass().add("veil");
    var line = line(text);
    line.getStyleClass().add("veil-words");
    line.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    var layers = new StackPane();
    layers.addEventFilter(KeyEvent.ANY, KeyEvent::consume);
    scene.setRoot(layers);
    layers.getChildren().setAll(below, veil, line);
    return () -> uncover(scene, layers, below, keyboard);
  }

  private static void uncover(Scene scene, StackPane layers, Parent below, Node keyboard) {
    layers.getChildren().clear();
    if (scene.getRoot() == layers) {
      scene.setRoot(below);
      if (keyboard != null) {
        keyboard.requestFocus();
      }
    }
  }

  private static Runnable alone(String text) {
    var line = line(text);
    line.getStyleClass().add("dialog-body");
    var scene = new Scene(line);
    Theme.dress(scene);
    var stage = new Stage(StageStyle.UNDECORATED);
    stage.setScene(scene);
    stage.centerOnScreen();
    stage.show();
    return stage::hide;
  }

  private static HBox line(String text) {
    var turning = new ProgressIndicator();
    turning.setPrefSize(24, 24);
    var line = new HBox(14, turning, new Label(text));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
