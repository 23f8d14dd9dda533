package app.fifteen.card.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.card.CardNumber;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn of a number is read again as that number. */
class BarcodeTest {

  private static final int PIXELS = 3;
  private static final int STRIP_HEIGHT = 20;

  private static String scanned(Barcode code) {
    int rows = code.height() == 1 ? STRIP_HEIGHT : code.height();
    int width = (code.width() + 2 * code.border()) * PIXELS;
    int height = (rows + 2 * code.border()) * PIXELS;
    var pixels = new int[width * height];
    Arrays.fill(pixels, 0xFFFFFFFF);
    for (var run : code.dark()) {
      int below = code.height() == 1 ? STRIP_HEIGHT : 1;
      for (int y = (run.y() + code.border()) * PIXELS; y < (run.y() + below + code.border()) * PIXELS; y++) {
        int from = y * width + (run.x() + code.border()) * PIXELS;
        Arrays.fill(pixels, from, from + run.length() * PIXELS, 0xFF000000);
      }
    }
    return new Scanner(width, height, pixels).read(code.symbology(), 0, 0, width, height);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7000", "70001", "1500000011", "1500000029", "77000000001006", "4600000000015", "4600000000016",
        "123456789012345678901234", "00000000000000000000001"
      })
  void aNumberIsReadFromItsStripAndFromItsSquare(String digits) {
    var number = new CardNumber(digits);
    assertThat(scanned(Barcode.strip(number))).isEqualTo(digits);
    assertThat(scanned(Barcode.square(number))).isEqualTo(digits);
  }

  @Test
  void aNumberThatGoodsCouldHaveIsAnEan13AndAnyOtherACode128() {
    assertThat(Barcode.strip(new CardNumber("4600000000015")).symbology()).isEqualTo(Barcode.Symbology.EAN_13);
    assertThat(Barcode.strip(new CardNumber("4600000000016")).symbology()).isEqualTo(Barcode.Symbology.CODE_128);
    assertThat(Barcode.strip(new CardNumber("460000000001")).symbology()).isEqualTo(Barcode.Symbology.CODE_128);
  }
}
