package app.fifteen.desktop;

import app.fifteen.kernel.Outcome;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Makes a small square picture of the middle of one that somebody chose, however large that is. */
public final class SquarePicture {

  private static final int MEGABYTE = 1024 * 1024;
  private static final int MAX_MEGABYTES = 20;

  /** More than any camera of an office takes; a small file may claim far more and fill the memory. */
  private static final long MAX_PIXELS = 200_000_000;

  private SquarePicture() {}

  /**
   * Reads the file; takes its time.
   *
   * @param side of the result at most, in pixels; a smaller picture is not blown up
   * @return a PNG, upright as the camera was held
   */
  public static Outcome<byte[]> read(Path file, int side) {
    var name = file.getFileName().toString();
    byte[] content;
    try (var in = Files.newInputStream(file)) {
      content = in.readNBytes(MAX_MEGABYTES * MEGABYTE + 1);
    } catch (IOException e) {
      return Outcome.refused("picture.cannot_read", name);
    }
    if (content.length > MAX_MEGABYTES * MEGABYTE) {
      return Outcome.refused("picture.too_large", name, MAX_MEGABYTES);
    }
    try {
      return read(content, name, side);
    } catch (IOException | RuntimeException broken) {
      // The decoders throw whatever comes to hand at bytes that are no picture.
      return Outcome.refused("picture.unknown", name);
    }
  }

  private static Outcome<byte[]> read(byte[] content, String name, int side) throws IOException {
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Outcome.refused("picture.unknown", name);
      }
      var reader = readers.next();
      try {
        reader.setInput(in, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MAX_PIXELS) {
          return Outcome.refused("picture.too_many_pixels", name, reader.getWidth(0), reader.getHeight(0));
        }
        var small = scaled(middle(reader, side), side);
        return Outcome.done(png(ExifOrientation.of(content).turn(small)));
      } finally {
        reader.dispose();
      }
    }
  }

  /** Skips so many pixels while decoding that a few times the wanted size is left for averaging. */
  private static BufferedImage middle(ImageReader reader, int side) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    int edge = Math.min(width, height);
    int step = Math.max(1, edge / (4 * side));
    var how = reader.getDefaultReadParam();
    how.setSourceRegion(new Rectangle((width - edge) / 2, (height - edge) / 2, edge, edge));
    how.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, how);
  }

  private static BufferedImage scaled(BufferedImage square, int most) {
    int edge = square.getWidth();
    int side = Math.min(edge, most);
    var small = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        small.setRGB(
            x, y, average(square, x * edge / side, y * edge / side, (x + 1) * edge / side, (y + 1) * edge / side));
      }
    }
    return small;
  }

  /** Of the pixels from one corner up to another; what is transparent has no colour to give. */
  private static int average(BufferedImage picture, int fromX, int fromY, int toX, int toY) {
    long alpha = 0;
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int y = fromY; y < toY; y++) {
      for (int x = fromX; x < toX; x++) {
        int argb = picture.getRGB(x, y);
        int opaque = argb >>> 24;
        alpha += opaque;
        red += (argb >> 16 & 0xFF) * opaque;
        green += (argb >> 8 & 0xFF) * opaque;
        blue += (argb & 0xFF) * opaque;
      }
    }
    if (alpha == 0) {
      return 0;
    }
    int count = (toX - fromX) * (toY - fromY);
    return (int) (alpha / count << 24 | red / alpha << 16 | green / alpha << 8 | blue / alpha);
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }
}
