package app.fifteen.card.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import java.util.List;
import java.util.Map;

/** Reads what is drawn as a scanner does. */
public final class Scanner {

  private final RGBLuminanceSource picture;

  /** @param pixels row by row, as ARGB */
  public Scanner(int width, int height, int[] pixels) {
    picture = new RGBLuminanceSource(width, height, pixels);
  }

  /** What the code of this kind in a part of the picture says. */
  public String read(Barcode.Symbology symbology, int x, int y, int width, int height) {
    var format =
        switch (symbology) {
          case EAN_13 -> BarcodeFormat.EAN_13;
          case CODE_128 -> BarcodeFormat.CODE_128;
          case QR -> BarcodeFormat.QR_CODE;
        };
    try {
      Result found =
          new MultiFormatReader()
              .decode(
                  new BinaryBitmap(new HybridBinarizer(picture.crop(x, y, width, height))),
                  Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true));
      return found.getText();
    } catch (NotFoundException e) {
      return "nothing";
    }
  }
}
