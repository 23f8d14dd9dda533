package app.fifteen.desktop.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.desktop.kit.PictureFile;
import app.fifteen.kernel.Outcome;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallPictureTest {

  private static final int SIDE = 256;
  private static final byte[] LYING = {
    (byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0,
    0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0
  };

  @TempDir private Path folder;

  @Test
  void aLargePictureBecomesASmallSquareOfItsMiddle() throws IOException {
    var square = read(PictureFile.jpeg(folder.resolve("wide.jpg"), 3000, 1500));
    assertThat(square.getWidth()).isEqualTo(SIDE);
    assertThat(square.getHeight()).isEqualTo(SIDE);
    assertThat(isRed(square, 10, 128)).isTrue();
    assertThat(isRed(square, 245, 128)).isFalse();
  }

  @Test
  void aSmallPictureIsNotBlownUp() throws IOException {
    var square = read(PictureFile.png(folder.resolve("small.png"), 90, 40));
    assertThat(square.getWidth()).isEqualTo(40);
    assertThat(square.getHeight()).isEqualTo(40);
  }

  @Test
  void aPhotoTakenWithThePhoneHeldUprightStandsUpright() throws IOException {
    var jpeg = Files.readAllBytes(PictureFile.jpeg(folder.resolve("flat.jpg"), 400, 400));
    var turned = new ByteArrayOutputStream();
    turned.write(jpeg, 0, 2);
    turned.write(LYING);
    turned.write(jpeg, 2, jpeg.length - 2);
    var square = read(Files.write(folder.resolve("phone.jpg"), turned.toByteArray()));
    assertThat(isRed(square, 128, 10)).as("what was on the left is on top").isTrue();
    assertThat(isRed(square, 128, 245)).isFalse();
  }

  @Test
  void aPictureThatHasToFitKeepsItsShapeAndAllOfItself() throws IOException {
    var wide = fitted(PictureFile.jpeg(folder.resolve("logo.jpg"), 3000, 1000), 900, 400);
    assertThat(wide.getWidth()).isEqualTo(900);
    assertThat(wide.getHeight()).isEqualTo(300);
    assertThat(isRed(wide, 10, 150)).isTrue();
    assertThat(isRed(wide, 890, 150)).isFalse();
    var small = fitted(PictureFile.png(folder.resolve("tiny.png"), 90, 40), 900, 400);
    assertThat(small.getWidth()).isEqualTo(90);
    var line = fitted(PictureFile.png(folder.resolve("line.png"), 2000, 1), 900, 400);
    assertThat(line.getHeight()).isEqualTo(1);
  }

  private static BufferedImage fitted(Path file, int width, int height) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(SmallPicture.fitted(file, width, height).orFail()));
  }

  @Test
  void whatIsNoPictureIsRefused() throws IOException {
    var text = Files.writeString(folder.resolve("notes.jpg"), "no picture at all");
    assertThat(SmallPicture.square(text, SIDE)).isEqualTo(Outcome.refused("picture.unknown", "notes.jpg"));
    var empty = Files.write(folder.resolve("empty.png"), new byte[0]);
    assertThat(SmallPicture.square(empty, SIDE)).isEqualTo(Outcome.refused("picture.unknown", "empty.png"));
    var half = Files.readAllBytes(PictureFile.png(folder.resolve("whole.png"), 900, 900));
    var broken = Files.write(folder.resolve("half.png"), Arrays.copyOf(half, 60));
    assertThat(SmallPicture.square(broken, SIDE)).isEqualTo(Outcome.refused("picture.unknown", "half.png"));
  }

  @Test
  void whatIsGoneIsRefused() {
    assertThat(SmallPicture.square(folder.resolve("gone.jpg"), SIDE))
        .isEqualTo(Outcome.refused("picture.cannot_read", "gone.jpg"));
  }

  @Test
  void moreThanTwentyMegabytesAreRefused() throws IOException {
    var large = folder.resolve("film.jpg");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(20 * 1024 * 1024 + 1);
    }
    assertThat(SmallPicture.square(large, SIDE)).isEqualTo(Outcome.refused("picture.too_large", "film.jpg", 20));
  }

  @Test
  void aSmallFileThatClaimsToBeHugeIsRefusedWithoutFillingTheMemory() throws IOException {
    var png = Files.readAllBytes(PictureFile.png(folder.resolve("small.png"), 10, 10));
    // The header's width and height, and its checksum.
    var header = ByteBuffer.wrap(png);
    header.putInt(16, 60_000).putInt(20, 60_000);
    var checksum = new CRC32();
    checksum.update(png, 12, 17);
    header.putInt(29, (int) checksum.getValue());
    var huge = Files.write(folder.resolve("huge.png"), png);
    assertThat(SmallPicture.square(huge, SIDE))
        .isEqualTo(Outcome.refused("picture.too_many_pixels", "huge.png", 60_000, 60_000));
  }

  private static BufferedImage read(Path file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(SmallPicture.square(file, SIDE).orFail()));
  }

  private static boolean isRed(BufferedImage picture, int x, int y) {
    var color = new Color(picture.getRGB(x, y));
    return color.getRed() > 200 && color.getBlue() < 60;
  }
}
