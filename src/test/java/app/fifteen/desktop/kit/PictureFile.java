package app.fifteen.desktop.kit;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures as somebody would have them on the disk: the left half red, the right half blue. */
public final class PictureFile {

  private PictureFile() {}

  public static Path jpeg(Path file, int width, int height) throws IOException {
    return write(file, width, height, "jpg");
  }

  public static Path png(Path file, int width, int height) throws IOException {
    return write(file, width, height, "png");
  }

  private static Path write(Path file, int width, int height, String format) throws IOException {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, (x < width / 2 ? Color.RED : Color.BLUE).getRGB());
      }
    }
    ImageIO.write(picture, format, file.toFile());
    return file;
  }
}
