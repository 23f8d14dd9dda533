package app.fifteen.exchange;

import app.fifteen.kernel.Messages;
import java.awt.Color;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Pages of a plain letter in A4, numbered, with the office's name at the foot. The fonts are part of the file, so that it
 * reads alike everywhere; what they have no sign for, such as an emoji, becomes a box.
 */
public final class PlainChunks implements AutoCloseable {

  private static final Color MUTED = new Color(0x57606A);
  private static final float MARGIN = 56;
  private static final float FOOT = 34;
  private static final float LEADING = 1.3f;

  /** A heading is not left alone at the foot of a page. */
  private static final float LEAST_BELOW = 90;

  private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 10);
  private final Font text = new Font(PdfFonts.regular(), 9.5f);
  private final Font muted = new Font(PdfFonts.regular(), 9.5f, Font.NORMAL, MUTED);
  private final Font small = new Font(PdfFonts.regular(), 8, Font.NORMAL, MUTED);
  private final PdfWriter writer;
  private final StringBuilder undrawable = new StringBuilder();

  /** What something is called, and what it says. */
  public record Fact(String label, String value) {}

  /**
   * @param title of the file
   * @param office stands with the day at the foot of each page
   */
  public PlainChunks(OutputStream out, Messages messages, String title, String office, String day) {
    try {
      writer = PdfWriter.getInstance(document, out);
      writer.setCloseStream(false);
      writer.setPageEvent(new Foot(messages, office + " · " + day));
      document.addTitle(title);
      // By which a screen reader knows how to pronounce it.
      writer.getExtraCatalog().put(PdfName.LANG, new PdfString(messages.locale().toLanguageTag()));
      document.open();
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  public void title(String words) {
    add(paragraph(words, new Font(PdfFonts.bold(), 18), 0, 4));
  }

  public void heading(String words) {
    keepTogether();
    add(paragraph(words, new Font(PdfFonts.bold(), 13), 18, 6));
  }

  public void subheading(String words) {
    keepTogether();
    add(paragraph(words, new Font(PdfFonts.bold(), 10.5f), 12, 4));
  }

  private void keepTogether() {
    if (writer.getVerticalPosition(true) < document.bottom() + LEAST_BELOW) {
      document.newPage();
    }
  }

  public void remark(String words) {
    add(paragraph(words, muted, 0, 8));
  }

  public void text(String words) {
    add(paragraph(words, text, 4, 6));
  }

  /** What something is called on the left, what it says on the right. */
  public void facts(List<Fact> facts) {
    var table = table(0.3f);
    facts.forEach(fact -> row(table, fact.label(), fact.value()));
    add(table);
  }

  /** When something happened on the left, what on the right. */
  public void line(String when, String what) {
    var table = table(0.24f);
    row(table, when, what);
    add(table);
  }

  private static PdfPTable table(float left) {
    var table = new PdfPTable(new float[] {left, 1 - left});
    table.setWidthPercentage(100);
    // A long text goes on on the next page instead of leaving this one empty.
    table.setSplitLate(false);
    return table;
  }

  private void row(PdfPTable table, String left, String right) {
    table.addCell(cell(left, muted));
    table.addCell(cell(right, text));
  }

  private PdfPCell cell(String words, Font font) {
    var cell = new PdfPCell(PdfWords.phrase(shown(words), font));
    cell.setRunDirection(PdfWords.direction(words));
    // Where its lines begin: on the right, if they run from there.
    cell.setHorizontalAlignment(Element.ALIGN_LEFT);
    cell.setLeading(0, LEADING);
    cell.setBorder(PdfPCell.NO_BORDER);
    cell.setPadding(0);
    cell.setPaddingBottom(3);
    cell.setPaddingRight(8);
    return cell;
  }

  /** Words that turn stand in a cell, the others as they are. */
  private Element paragraph(String words, Font font, float before, float after) {
    if (PdfWords.turns(words)) {
      var table = new PdfPTable(1);
      table.setWidthPercentage(100);
      table.setSplitLate(false);
      table.setSpacingBefore(before);
      table.setSpacingAfter(after);
      table.addCell(cell(words, font));
      return table;
    }
    var paragraph = PdfWords.paragraph(font.getSize() * LEADING, shown(words), font);
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(after);
    return paragraph;
  }

  private String shown(String words) {
    undrawable.append(PdfFonts.unknown(words));
    return PdfFonts.shown(words);
  }

  /** Signs for which boxes stand in what was written until now, each once with spaces between. */
  public String undrawable() {
    return PdfFonts.unknown(undrawable.toString());
  }

  private void add(Element element) {
    try {
      document.add(element);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    document.close();
  }

  private final class Foot extends PdfPageEventHelper {

    private final Messages messages;
    private final String words;

    Foot(Messages messages, String words) {
      this.messages = messages;
      this.words = words;
    }

    @Override
    public void onEndPage(PdfWriter at, Document page) {
      var content = at.getDirectContent();
      PdfWords.write(content, shown(words), small, MARGIN, FOOT);
      ColumnText.showTextAligned(
          content, Element.ALIGN_RIGHT, PdfWords.phrase(messages.get("person.pdf.page", at.getPageNumber()), small),
          page.getPageSize().getWidth() - MARGIN, FOOT, 0);
    }
  }
}
