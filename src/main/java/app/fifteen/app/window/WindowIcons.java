package app.fifteen.app.window;

import java.util.List;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's mark on windows and in the task bar. */
public final class WindowIcons {

  private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  private WindowIcons() {}

  public static void put(Stage stage) {
    for (int size : SIZES) {
      stage.getIcons().add(new Image(WindowIcons.class.getResourceAsStream("/assets/icons/fifteen-" + size + ".png")));
    }
  }
}
