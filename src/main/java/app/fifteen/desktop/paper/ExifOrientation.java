package app.fifteen.desktop.paper;

import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as a JPEG says in its Exif tag 0x0112: 1 is upright, 2 to 4 are mirrored or upside down, 5 to
 * 8 lie on their side. Phones turn nothing themselves, and Java's decoder ignores the tag.
 */
record ExifOrientation(int tag) {

  private static final ExifOrientation UPRIGHT = new ExifOrientation(1);
  private static final int START_OF_IMAGE = 0xFFD8;
  private static final int EXIF_SEGMENT = 0xFFE1;
  private static final int FIRST_SEGMENT = 0xFFC0;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int EXIF = 0x45786966;
  private static final int BIG_ENDIAN = 0x4D4D;
  private static final int ORIENTATION = 0x0112;

  /** Upright where nothing sensible is said. */
  static ExifOrientation of(byte[] picture) {
    try {
      return find(ByteBuffer.wrap(picture));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      return UPRIGHT;
    }
  }

  private static ExifOrientation find(ByteBuffer jpeg) {
    if (unsigned(jpeg) != START_OF_IMAGE) {
      return UPRIGHT;
    }
    for (int kind = unsigned(jpeg); kind >= FIRST_SEGMENT && kind != START_OF_SCAN; kind = unsigned(jpeg)) {
      int length = unsigned(jpeg) - 2;
      if (kind == EXIF_SEGMENT && length > 6 && jpeg.getInt(jpeg.position()) == EXIF) {
        return inTiff(jpeg.slice(jpeg.position() + 6, length - 6));
      }
      jpeg.position(jpeg.position() + length);
    }
    return UPRIGHT;
  }

  private static ExifOrientation inTiff(ByteBuffer tiff) {
    tiff.order(unsigned(tiff) == BIG_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    tiff.position(tiff.getInt(4));
    int entries = unsigned(tiff);
    for (int entry = 0; entry < entries; entry++) {
      int at = tiff.position() + 12 * entry;
      if (tiff.getShort(at) == ORIENTATION) {
        int tag = tiff.getShort(at + 8);
        return tag >= 1 && tag <= 8 ? new ExifOrientation(tag) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  private static int unsigned(ByteBuffer bytes) {
    return bytes.getShort() & 0xFFFF;
  }

  /** @param square as decoded */
  BufferedImage turn(BufferedImage square) {
    if (tag == 1) {
      return square;
    }
    int last = square.getWidth() - 1;
    var turned = new BufferedImage(square.getWidth(), square.getHeight(), BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y <= last; y++) {
      for (int x = 0; x <= last; x++) {
        int argb =
            switch (tag) {
              case 2 -> square.getRGB(last - x, y);
              case 3 -> square.getRGB(last - x, last - y);
              case 4 -> square.getRGB(x, last - y);
              case 5 -> square.getRGB(y, x);
              case 6 -> square.getRGB(y, last - x);
              case 7 -> square.getRGB(last - y, last - x);
              default -> square.getRGB(last - y, x);
            };
        turned.setRGB(x, y, argb);
      }
    }
    return turned;
  }
}
