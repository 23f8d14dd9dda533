package app.fifteen.card.paper;

import app.fifteen.card.CardNumber;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.Writer;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.oned.EAN13Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A card's number as a scanner reads it: dark and light modules, without the light border that belongs around them.
 *
 * @param width in modules; a strip is one module high, however high it is drawn
 */
public record Barcode(Symbology symbology, CardNumber number, int width, int height, List<Run> dark) {

  /** How a number becomes modules. */
  public enum Symbology {
    EAN_13(BarcodeFormat.EAN_13, 11),
    CODE_128(BarcodeFormat.CODE_128, 10),
    QR(BarcodeFormat.QR_CODE, 4);

    private final BarcodeFormat format;
    private final int border;

    Symbology(BarcodeFormat format, int border) {
      this.format = format;
      this.border = border;
    }

    private Writer writer() {
      return switch (this) {
        case EAN_13 -> new EAN13Writer();
        case CODE_128 -> new Code128Writer();
        case QR -> new QRCodeWriter();
      };
    }
  }

  /** Dark modules side by side; rows count from above. */
  public record Run(int x, int y, int length) {}

  public Barcode {
    dark = List.copyOf(dark);
  }

  /** For a scanner at the desk: what goods have where the number could be one of goods, else the code for any digits. */
  public static Barcode strip(CardNumber number) {
    return of(number.isEan13() ? Symbology.EAN_13 : Symbology.CODE_128, number);
  }

  /** For a telephone as well. It holds the digits alone, so that a scanner types them. */
  public static Barcode square(CardNumber number) {
    return of(Symbology.QR, number);
  }

  private static Barcode of(Symbology symbology, CardNumber number) {
    var hints =
        symbology == Symbology.QR
            ? Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M)
            : Map.of(EncodeHintType.MARGIN, 0);
    try {
      var modules = symbology.writer().encode(number.digits(), symbology.format, 0, symbology == Symbology.QR ? 0 : 1, hints);
      return new Barcode(symbology, number, modules.getWidth(), modules.getHeight(), runs(modules));
    } catch (WriterException e) {
      throw new IllegalStateException("no " + symbology + " of " + number, e);
    }
  }

  private static List<Run> runs(BitMatrix modules) {
    var runs = new ArrayList<Run>();
    for (int y = 0; y < modules.getHeight(); y++) {
      int from = -1;
      for (int x = 0; x <= modules.getWidth(); x++) {
        boolean isDark = x < modules.getWidth() && modules.get(x, y);
        if (isDark && from < 0) {
          from = x;
        } else if (!isDark && from >= 0) {
          runs.add(new Run(from, y, x - from));
          from = -1;
        }
      }
    }
    return runs;
  }

  /** How many modules of light there have to be on each side. */
  public int border() {
    return symbology.border;
  }
}
