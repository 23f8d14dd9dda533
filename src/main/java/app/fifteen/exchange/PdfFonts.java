package app.fifteen.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of what the program writes as PDF, part of each file, so that it reads alike everywhere: the usual one, and
 * those that have what it lacks, such as the rouble sign or Georgian. Says which signs none of them can draw.
 */
public final class PdfFonts {

  private static final int BOX = 0x25A1;
  private static final int NOTHING = -1;
  private static final int UNKNOWN = -2;

  private PdfFonts() {}

  /** The first that has a sign draws it. */
  enum Face {
    /** Latin, Greek, Cyrillic, Hebrew. */
    USUAL("/liberation/LiberationSans-"),
    /** Signs of money that are younger, and rarer letters. */
    MORE("/assets/fonts/NotoSans-"),
    GEORGIAN("/assets/fonts/NotoSansGeorgian-"),
    ARMENIAN("/assets/fonts/NotoSansArmenian-"),
    ARABIC("/assets/fonts/NotoNaskhArabic-");

    private final String resource;
    private BaseFont regular;
    private BaseFont bold;

    Face(String resource) {
      this.resource = resource;
    }

    /** Read when something needs it. */
    synchronized BaseFont regular() {
      regular = regular == null ? read(resource + "Regular.ttf") : regular;
      return regular;
    }

    synchronized BaseFont bold() {
      bold = bold == null ? read(resource + "Bold.ttf") : bold;
      return bold;
    }

    boolean has(int sign) {
      return sign <= 0xFFFF && regular().charExists(sign);
    }
  }

  private static BaseFont read(String resource) {
    try (var in = PdfFonts.class.getResourceAsStream(resource)) {
      return BaseFont.createFont(
          resource.substring(1), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, in.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The usual font, for letters in it; {@link PdfWords} draws words of any script. */
  public static BaseFont regular() {
    return Face.USUAL.regular();
  }

  /** {@link #regular}, bold. */
  public static BaseFont bold() {
    return Face.USUAL.bold();
  }

  /** The words with a box for each sign that no font can draw, such as an emoji. */
  public static String shown(String words) {
    return printable(words, BOX);
  }

  /** The words without such signs, for what goes out to others. */
  public static String withoutUnknown(String words) {
    return printable(words, NOTHING);
  }

  /**
   * Signs of a text that no font can draw, each once with spaces between, such as a Chinese name: whoever prints it is to know.
   * Marks and joiners that are nothing by themselves are no such signs.
   */
  public static String unknown(String words) {
    return words
        .codePoints()
        .filter(sign -> instead(sign) == UNKNOWN)
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining(" "));
  }

  private static String printable(String words, int unknown) {
    var printable = new StringBuilder(words.length());
    words
        .codePoints()
        .map(PdfFonts::instead)
        .map(sign -> sign == UNKNOWN ? unknown : sign)
        .filter(sign -> sign != NOTHING)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /** Words that one font can draw. */
  record Run(String words, Face face) {}

  /** In their order; a sign that no font has is drawn as the usual one draws it. */
  static List<Run> runs(String words) {
    var runs = new ArrayList<Run>();
    var run = new StringBuilder();
    var face = Face.USUAL;
    for (int sign : words.codePoints().toArray()) {
      var next = goesOn(face, sign) ? face : face(sign).orElse(Face.USUAL);
      if (next != face && !run.isEmpty()) {
        runs.add(new Run(run.toString(), face));
        run.setLength(0);
      }
      face = next;
      run.appendCodePoint(sign);
    }
    if (!run.isEmpty()) {
      runs.add(new Run(run.toString(), face));
    }
    return runs;
  }

  /** A space or a mark belongs to the letters before it. */
  private static boolean goesOn(Face face, int sign) {
    return sign == '\n' || (sign == ' ' || isMark(sign)) && face.has(sign);
  }

  private static Optional<Face> face(int sign) {
    return Stream.of(Face.values()).filter(face -> face.has(sign)).findFirst();
  }

  /** Spaces of unusual width and tabs are spaces; joiners and variation marks are nothing by themselves. */
  private static int instead(int sign) {
    if (sign == '\n' || face(sign).isPresent()) {
      return sign;
    }
    if (Character.isSpaceChar(sign) || sign == '\t') {
      return ' ';
    }
    return isMark(sign) || Character.getType(sign) == Character.FORMAT || Character.isISOControl(sign) || isHalf(sign)
        ? NOTHING
        : UNKNOWN;
  }

  private static boolean isMark(int sign) {
    return Character.getType(sign) == Character.NON_SPACING_MARK;
  }

  /** Of a sign that was torn apart. */
  private static boolean isHalf(int sign) {
    return Character.getType(sign) == Character.SURROGATE;
  }
}
