package app.fifteen.exchange;

import java.text.Bidi;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Words in a PDF, each sign in the first font that has it, see {@link PdfFonts}; Hebrew and Arabic from right to left. Lengths
 * in points.
 */
public final class PdfWords {

  private PdfWords() {}

  /** @param font a size and colour of {@link PdfFonts#regular} or {@link PdfFonts#bold} */
  public static Phrase phrase(String words, Font font) {
    var phrase = new Phrase();
    phrase.setFont(font);
    for (var run : PdfFonts.runs(words)) {
      var beside = new Font(beside(font.getBaseFont(), run.face()), font.getSize(), Font.NORMAL, font.getColor());
      phrase.add(new Chunk(run.words(), beside));
    }
    return phrase;
  }

  /** {@link #phrase} as a paragraph. */
  public static Paragraph paragraph(float leading, String words, Font font) {
    var paragraph = new Paragraph(phrase(words, font));
    paragraph.setLeading(leading);
    return paragraph;
  }

  /** How wide a line of words is. */
  public static float width(String words, BaseFont font, float size) {
    float width = 0;
    for (var run : PdfFonts.runs(words)) {
      width += beside(font, run.face()).getWidthPoint(run.words(), size);
    }
    return width;
  }

  /** Writes a line of words that begins there. */
  public static void write(PdfContentByte canvas, String words, Font font, float x, float y) {
    ColumnText.showTextAligned(
        canvas, Element.ALIGN_LEFT, phrase(words, font), x, y, 0,
        turns(words) ? PdfWriter.RUN_DIRECTION_LTR : PdfWriter.RUN_DIRECTION_NO_BIDI, 0);
  }

  private static BaseFont beside(BaseFont usual, PdfFonts.Face face) {
    return usual == PdfFonts.bold() ? face.bold() : face.regular();
  }

  /** Whether there are words in it that run from right to left; OpenPDF turns them round in cells of tables only. */
  public static boolean turns(String words) {
    var signs = words.toCharArray();
    return Bidi.requiresBidi(signs, 0, signs.length);
  }

  /** OpenPDF's direction for a cell with these words: that of the first letter. */
  public static int direction(String words) {
    if (!turns(words)) {
      return PdfWriter.RUN_DIRECTION_NO_BIDI;
    }
    return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
        ? PdfWriter.RUN_DIRECTION_LTR
        : PdfWriter.RUN_DIRECTION_RTL;
  }
}
