package app.fifteen.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of what the program writes as PDF: part of each file, so that Cyrillic reads alike everywhere. */
public final class PdfFonts {

  private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
  private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
  private static final int BOX = 0x25A1;
  private static final int NOTHING = -1;

  private PdfFonts() {}

  /** For one file: what of it is used there is noted in the font. */
  public static BaseFont regular() {
    return font(REGULAR);
  }

  /** For one file, like {@link #regular}. */
  public static BaseFont bold() {
    return font(BOLD);
  }

  private static BaseFont font(String resource) {
    try (var in = PdfFonts.class.getResourceAsStream(resource)) {
      return BaseFont.createFont(
          resource.substring(1), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, in.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words with a box for each sign that there is no picture of, such as an emoji. */
  public static String shown(String words) {
    return printable(words, BOX);
  }

  /** The words without such signs, for what goes out to others. */
  public static String withoutUnknown(String words) {
    return printable(words, NOTHING);
  }

  private static String printable(String words, int unknown) {
    var shown = new StringBuilder(words.length());
    words
        .codePoints()
        .map(sign -> sign == '\n' || sign <= 0xFFFF && Known.FONT.charExists(sign) ? sign : instead(sign, unknown))
        .filter(sign -> sign != NOTHING)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /** Spaces of unusual width and tabs are spaces; joiners and variation marks are nothing by themselves. */
  private static int instead(int sign, int unknown) {
    if (Character.isSpaceChar(sign) || sign == '\t') {
      return ' ';
    }
    return Character.getType(sign) == Character.FORMAT || Character.getType(sign) == Character.NON_SPACING_MARK
        ? NOTHING
        : unknown;
  }

  private static final class Known {
    static final BaseFont FONT = regular();
  }
}
