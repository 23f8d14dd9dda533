package app.fifteen.desktop.kit;

import javafx.stage.Screen;
import javafx.stage.Stage;

/** Remembers where a window was and how large, and puts it back, on a screen that is still there. */
public final class WindowPlace {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  /** What everything fits into, with the sidebar folded and the words at their usual size. */
  public static final double LEAST_WIDTH = 960;

  public static final double LEAST_HEIGHT = 640;

  private WindowPlace() {}

  public static void restore(Stage stage, DeskSettings settings) {
    var screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(settings.number("window.width", Math.min(WIDTH, screen.getWidth())));
    stage.setHeight(settings.number("window.height", Math.min(HEIGHT, screen.getHeight())));
    // After the size: a window smaller than its least size would be made just that large, later than all of this.
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    if (settings.get("window.x").isPresent()) {
      stage.setX(settings.number("window.x", 0));
      stage.setY(settings.number("window.y", 0));
      keepOnScreen(stage);
    } else {
      stage.centerOnScreen();
    }
    stage.setMaximized(settings.flag("window.maximized", false));
  }

  public static void remember(Stage stage, DeskSettings settings) {
    settings.set("window.maximized", stage.isMaximized());
    if (!stage.isMaximized() && !stage.isIconified()) {
      settings.set("window.x", stage.getX());
      settings.set("window.y", stage.getY());
      settings.set("window.width", stage.getWidth());
      settings.set("window.height", stage.getHeight());
    }
    settings.save();
  }

  /** A place remembered from a screen that is gone would leave the window out of reach. */
  public static void keepOnScreen(Stage stage) {
    if (Screen.getScreensForRectangle(stage.getX() + 20, stage.getY() + 10, 60, 20).isEmpty()) {
      var bounds = Screen.getPrimary().getVisualBounds();
      stage.setX(bounds.getMinX() + 40);
      stage.setY(bounds.getMinY() + 40);
    }
  }
}
