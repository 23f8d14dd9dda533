package app.fifteen.app.window;

import app.fifteen.desktop.kit.KeyRules;
import app.fifteen.desktop.kit.TextSize;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.desktop.kit.WholeText;
import app.fifteen.desktop.kit.WindowPlace;
import app.fifteen.desktop.kit.Zoomed;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Changes what a window shows. */
public final class Roots {

  private Roots() {}

  /**
   * Puts something into a window in the place of what was there, with none of its shortcuts. The scene stays: a new one
   * would not everywhere take on the size of the window.
   *
   * @return the window's scene
   */
  public static Scene put(Stage stage, Parent shown, TextSize size) {
    var root = Zoomed.window(shown, size, WindowPlace.LEAST_WIDTH, WindowPlace.LEAST_HEIGHT);
    var scene = stage.getScene();
    if (scene == null) {
      scene = new Scene(root);
      Theme.dress(scene);
      KeyRules.in(scene);
      WholeText.in(scene);
      stage.setScene(scene);
    } else {
      scene.getAccelerators().clear();
      scene.setRoot(root);
    }
    size.listen(scene);
    return scene;
  }
}
