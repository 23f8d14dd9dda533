package app.fifteen.desktop.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn page as a picture that any program opens. */
public final class PngFile {

  private PngFile() {}

  /** Takes its time. */
  public static byte[] of(PdfPages.Page page) {
    var image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, page.width(), page.height(), page.pixels(), 0, page.width());
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
