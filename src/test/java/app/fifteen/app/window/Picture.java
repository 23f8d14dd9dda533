package app.fifteen.app.window;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javax.imageio.ImageIO;

/** What is on screen, as a PNG: a window, the dialogs before it, and what pops up. */
final class Picture {

  private static final Color SHADE = new Color(0, 0, 0, 90);

  private Picture() {}

  static void write(List<Scene> windows, Path file) {
    var picture = pixels(windows.getFirst().snapshot(null));
    var clear = new SnapshotParameters();
    clear.setFill(javafx.scene.paint.Color.TRANSPARENT);
    for (var dialog : windows.subList(1, windows.size())) {
      if (dialog.getWindow() instanceof PopupWindow popup) {
        var owner = popup.getOwnerWindow();
        var graphics = picture.createGraphics();
        graphics.drawImage(pixels(dialog.getRoot().snapshot(clear, null)), (int) (popup.getX() - owner.getX()), (int) (popup.getY() - owner.getY()), null);
        graphics.dispose();
        continue;
      }
      var above = pixels(dialog.snapshot(null));
      var graphics = picture.createGraphics();
      graphics.setColor(SHADE);
      graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
      int x = (picture.getWidth() - above.getWidth()) / 2;
      int y = (picture.getHeight() - above.getHeight()) / 2;
      graphics.drawImage(above, x, y, null);
      graphics.setColor(Color.GRAY);
      graphics.drawRect(x - 1, y - 1, above.getWidth() + 1, above.getHeight() + 1);
      graphics.dispose();
    }
    try {
      Files.createDirectories(file.getParent());
      if (!ImageIO.write(picture, "png", file.toFile())) {
        throw new IllegalStateException("nobody writes PNG here");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage pixels(WritableImage seen) {
    int width = (int) seen.getWidth();
    int height = (int) seen.getHeight();
    var line = new int[width * height];
    seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), line, 0, width);
    if (Arrays.stream(line).distinct().limit(20).count() < 20) {
      throw new IllegalStateException("an empty picture");
    }
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, line, 0, width);
    return image;
  }
}
