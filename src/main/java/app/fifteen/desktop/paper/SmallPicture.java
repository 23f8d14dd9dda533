package app.fifteen.desktop.paper;

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

/** Makes a small picture of one that somebody chose, however large that is. */
public final class SmallPicture {

  private static final int MEGABYTE = 1024 * 1024;
  private static final int MAX_MEGABYTES = 20;

  /** More than any camera of an office takes; a small file may claim far more and fill the memory. */
  private static final long MAX_PIXELS = 200_000_000;

  /** What of the chosen picture is wanted, and in which size. */
  private record Frame(Rectangle cut, int width, int height) {}

  private interface Framing {
    Frame of(int width, int height);
  }

  private SmallPicture() {}

  /**
   * The middle of a picture; takes its time.
   *
   * @param side of the result at most, in pixels; a smaller picture is not blown up
   * @return a PNG, upright as the camera was held
   */
  public static Outcome<byte[]> square(Path file, int side) {
    return read(
        file,
        (width, height) -> {
          int edge = Math.min(width, height);
          int small = Math.min(edge, side);
          return new Frame(new Rectangle((width - edge) / 2, (height - edge) / 2, edge, edge), small, small);
        });
  }

  /** The same of the whole picture, made to fit into so many pixels. */
  public static Outcome<byte[]> fitted(Path file, int mostWide, int mostHigh) {
    return read(
        file,
        (width, height) -> {
          double scale = Math.min(1, Math.min((double) mostWide / width, (double) mostHigh / height));
          return new Frame(
              new Rectangle(width, height), Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)));
        });
  }

  private static Outcome<byte[]> read(Path file, Framing framing) {
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
      return read(content, name, framing);
    } catch (IOException | RuntimeException broken) {
      // The decoders throw whatever comes to hand at bytes that are no picture.
      return Outcome.refused("picture.unknown", name);
    }
  }

  private static Outcome<byte[]> read(byte[] content, String name, Framing framing) throws IOException {
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
        var frame = framing.of(reader.getWidth(0), reader.getHeight(0));
        var small = scaled(cut(reader, frame), frame);
        return Outcome.done(png(ExifOrientation.of(content).turn(small)));
      } finally {
        reader.dispose();
      }
    }
  }

  /** Skips so many pixels while decoding that a few times the wanted size is left for averaging. */
  private static BufferedImage cut(ImageReader reader, Frame frame) throws IOException {
    int step =
        Math.max(1, Math.min(frame.cut().width / (4 * frame.width()), frame.cut().height / (4 * frame.height())));
    var how = reader.getDefaultReadParam();
    how.setSourceRegion(frame.cut());
    how.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, how);
  }

  private static BufferedImage scaled(BufferedImage picture, Frame frame) {
    int fromWidth = picture.getWidth();
    int fromHeight = picture.getHeight();
    int width = frame.width();
    int height = frame.height();
    var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        small.setRGB(
            x, y,
            average(
                picture, x * fromWidth / width, y * fromHeight / height, (x + 1) * fromWidth / width,
                (y + 1) * fromHeight / height));
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
