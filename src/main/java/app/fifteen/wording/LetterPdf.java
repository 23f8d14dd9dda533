package app.fifteen.wording;

import app.fifteen.exchange.PdfFonts;
import app.fifteen.exchange.PdfWords;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Puts a letter on A4: the letterhead on the first page, numbers from the second on; lengths in points. */
final class LetterPdf {

  private static final Color INK = new Color(0x1F2328);
  private static final Color MUTED = new Color(0x57606A);
  private static final Color LINE = new Color(0xC9CED6);
  private static final float LEFT = 71;
  private static final float RIGHT = 57;
  private static final float TOP = 48;
  private static final float BOTTOM = 68;
  private static final float FOOT = 36;
  private static final float LEADING = 1.42f;
  private static final float LOGO_WIDTH = 150;
  private static final float LOGO_HEIGHT = 52;
  private static final float SIGNATURE_WIDTH = 150;
  private static final float SIGNATURE_HEIGHT = 54;

  /** A longer last paragraph, in characters, is no closing line and may be torn apart. */
  private static final int CLOSING = 200;

  /** Room to sign by hand where there is no picture. */
  private static final float SIGNING_ROOM = 40;

  private final ApologyLetter letter;
  private final Document document = new Document(PageSize.A4, LEFT, RIGHT, TOP, BOTTOM);
  private final Font text = new Font(PdfFonts.regular(), 11, Font.NORMAL, INK);
  private final Font small = new Font(PdfFonts.regular(), 9, Font.NORMAL, MUTED);
  private final Font strong = new Font(PdfFonts.bold(), 12, Font.NORMAL, INK);
  private final PdfWriter writer;

  LetterPdf(ApologyLetter letter, ByteArrayOutputStream out) {
    this.letter = letter;
    try {
      writer = PdfWriter.getInstance(document, out);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  void write() {
    writer.setPageEvent(new Foot());
    document.addTitle(PdfFonts.withoutUnknown(letter.subject()));
    document.addAuthor(PdfFonts.withoutUnknown(letter.office()));
    // By which a screen reader knows how to pronounce it.
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(letter.language().code()));
    document.open();
    add(head());
    add(addressing());
    if (!letter.subject().isBlank()) {
      add(standing(letter.subject(), strong, 26));
    }
    var paragraphs = letter.paragraphs();
    boolean closing = paragraphs.getLast().length() <= CLOSING;
    int plain = paragraphs.size() - (closing ? 1 : 0);
    paragraphs.subList(0, plain).forEach(words -> add(standing(words, text, 11)));
    add(ending(closing ? paragraphs.getLast() : ""));
    document.close();
  }

  private PdfPTable head() {
    var table = table(0.42f, 0.58f);
    var logo = cell();
    logo.setVerticalAlignment(Element.ALIGN_MIDDLE);
    letter.letterhead().logo().ifPresent(png -> logo.addElement(picture(png, LOGO_WIDTH, LOGO_HEIGHT)));
    table.addCell(closed(logo));
    var office = cell();
    office.setVerticalAlignment(Element.ALIGN_MIDDLE);
    office.addElement(right(letter.office(), strong));
    letter.letterhead().address().lines().forEach(line -> office.addElement(right(line, small)));
    table.addCell(closed(office));
    return table;
  }

  /** The letterhead ends with a thin line. */
  private static PdfPCell closed(PdfPCell cell) {
    cell.setBorder(PdfPCell.BOTTOM);
    cell.setBorderColor(LINE);
    cell.setBorderWidth(0.7f);
    cell.setPaddingBottom(12);
    return cell;
  }

  private PdfPTable addressing() {
    var table = table(0.6f, 0.4f);
    table.setSpacingBefore(24);
    var whom = cell();
    whom.addElement(paragraph(letter.addressee(), text, 0, 0));
    letter.company().ifPresent(company -> whom.addElement(paragraph(company, text, 0, 0)));
    letter.address().onEnvelope().lines().forEach(line -> whom.addElement(paragraph(line, text, 0, 0)));
    table.addCell(whom);
    var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(letter.language().locale());
    var day = cell();
    day.addElement(right(date.format(letter.date()), text));
    table.addCell(day);
    return table;
  }

  /** The last words, the signature and the name under it are never torn apart. */
  private PdfPTable ending(String lastWords) {
    var table = table(1);
    table.setSpacingBefore(11);
    table.setKeepTogether(true);
    var cell = cell();
    if (!lastWords.isEmpty()) {
      cell.addElement(paragraph(lastWords, text, 0, 10));
    }
    letter
        .letterhead()
        .signature()
        .ifPresentOrElse(
            png -> cell.addElement(picture(png, SIGNATURE_WIDTH, SIGNATURE_HEIGHT)),
            () -> cell.addElement(new Paragraph(SIGNING_ROOM, " ", small)));
    cell.addElement(paragraph(letter.signatory(), strong, 2, 0));
    if (!letter.letterhead().signatoryTitle().isEmpty()) {
      cell.addElement(paragraph(letter.letterhead().signatoryTitle(), small, 1, 0));
    }
    table.addCell(cell);
    return table;
  }

  private static PdfPTable table(float... widths) {
    var table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    return table;
  }

  /** Read from the left, whatever names of other scripts stand in it. */
  private static PdfPCell cell() {
    var cell = new PdfPCell();
    cell.setBorder(PdfPCell.NO_BORDER);
    cell.setPadding(0);
    cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
    return cell;
  }

  /** A paragraph of its own; words that turn stand in a cell. */
  private static Element standing(String words, Font font, float before) {
    if (!PdfWords.turns(words)) {
      return paragraph(words, font, before, 0);
    }
    var cell = cell();
    cell.setRunDirection(PdfWords.direction(words));
    var paragraph = paragraph(words, font, 0, 0);
    // Where its lines begin: on the right, if they run from there.
    paragraph.setAlignment(Element.ALIGN_LEFT);
    cell.addElement(paragraph);
    var table = table(1);
    table.setSplitLate(false);
    table.setSpacingBefore(before);
    table.addCell(cell);
    return table;
  }

  private Paragraph right(String words, Font font) {
    var paragraph = paragraph(words, font, 0, 0);
    paragraph.setAlignment(Element.ALIGN_RIGHT);
    return paragraph;
  }

  private static Paragraph paragraph(String words, Font font, float before, float after) {
    var paragraph = PdfWords.paragraph(font.getSize() * LEADING, PdfFonts.withoutUnknown(words), font);
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(after);
    return paragraph;
  }

  /** Not blown up: a small logo stays sharp. */
  private static Image picture(byte[] png, float width, float height) {
    try {
      var image = Image.getInstance(png);
      if (image.getWidth() > width || image.getHeight() > height) {
        image.scaleToFit(width, height);
      }
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Element element) {
    try {
      document.add(element);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Foot extends PdfPageEventHelper {

    @Override
    public void onEndPage(PdfWriter at, Document page) {
      if (at.getPageNumber() > 1) {
        ColumnText.showTextAligned(
            at.getDirectContent(), Element.ALIGN_RIGHT, new Phrase(String.valueOf(at.getPageNumber()), small),
            page.getPageSize().getWidth() - RIGHT, FOOT, 0);
      }
    }
  }
}
