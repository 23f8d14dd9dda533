package app.fifteen.card.paper;

import app.fifteen.exchange.PdfFonts;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.WholeFile;
import java.awt.Color;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Cards on A4, ten to a page, with marks to cut them by; or one card on a page of its own size. */
public final class CardSheet {

  public static final int TO_A_PAGE = 10;

  private static final int COLUMNS = 2;
  private static final int ROWS = TO_A_PAGE / COLUMNS;
  private static final float LEFT = (PageSize.A4.getWidth() - COLUMNS * CardDrawing.WIDTH) / 2;
  private static final float BELOW = (PageSize.A4.getHeight() - ROWS * CardDrawing.HEIGHT) / 2;
  private static final float MARK = 14;
  private static final float MARK_GAP = 3;
  private static final Color MARK_COLOR = new Color(0x8C959F);
  private static final float CORNER = 9;

  private CardSheet() {}

  /** How many pages so many cards take. */
  public static int pages(int cards) {
    return (cards + TO_A_PAGE - 1) / TO_A_PAGE;
  }

  /** @return whether it is whole; not where it was cancelled, and then there is no file */
  public static boolean save(CardLook look, List<PrintedCard> cards, Path file, Progress progress) {
    try (var whole = WholeFile.at(file)) {
      boolean written;
      try {
        var out = new BufferedOutputStream(whole.out());
        written = write(look, cards, out, progress);
        out.flush();
      } catch (IOException e) {
        throw whole.failed(e);
      }
      if (written) {
        whole.appear();
      }
      return written;
    }
  }

  /** @param cards at least one @return whether all of them are written; not where that was cancelled */
  public static boolean write(CardLook look, List<PrintedCard> cards, OutputStream out, Progress progress) {
    var drawing = new CardDrawing(look);
    try (var paper = new Paper(look, PageSize.A4, out)) {
      for (int i = 0; i < cards.size(); i++) {
        int place = i % TO_A_PAGE;
        if (place == 0) {
          paper.page(i > 0);
          marks(paper.canvas());
        }
        drawing.draw(
            paper.canvas(),
            cards.get(i),
            LEFT + place % COLUMNS * CardDrawing.WIDTH,
            BELOW + (ROWS - 1 - place / COLUMNS) * CardDrawing.HEIGHT);
        progress.at(i + 1L, i + 1L, cards.size());
        if (progress.cancelled()) {
          return false;
        }
      }
      return true;
    }
  }

  /** One card alone, with a thin edge: on a white page nobody would see where it ends. */
  public static byte[] one(CardLook look, PrintedCard card) {
    var out = new ByteArrayOutputStream();
    try (var paper = new Paper(look, new Rectangle(CardDrawing.WIDTH, CardDrawing.HEIGHT), out)) {
      paper.page(false);
      var canvas = paper.canvas();
      canvas.setColorStroke(MARK_COLOR);
      canvas.setLineWidth(0.6f);
      canvas.roundRectangle(0.5f, 0.5f, CardDrawing.WIDTH - 1, CardDrawing.HEIGHT - 1, CORNER);
      canvas.stroke();
      new CardDrawing(look).draw(canvas, card, 0, 0);
    }
    return out.toByteArray();
  }

  /** Short lines outside the cards, so that no line is left on a card that is cut a hair beside it. */
  private static void marks(PdfContentByte canvas) {
    canvas.setColorStroke(MARK_COLOR);
    canvas.setLineWidth(0.4f);
    float right = LEFT + COLUMNS * CardDrawing.WIDTH;
    float top = BELOW + ROWS * CardDrawing.HEIGHT;
    for (int column = 0; column <= COLUMNS; column++) {
      float x = LEFT + column * CardDrawing.WIDTH;
      line(canvas, x, BELOW - MARK_GAP, x, BELOW - MARK_GAP - MARK);
      line(canvas, x, top + MARK_GAP, x, top + MARK_GAP + MARK);
    }
    for (int row = 0; row <= ROWS; row++) {
      float y = BELOW + row * CardDrawing.HEIGHT;
      line(canvas, LEFT - MARK_GAP, y, LEFT - MARK_GAP - MARK, y);
      line(canvas, right + MARK_GAP, y, right + MARK_GAP + MARK, y);
    }
    canvas.stroke();
  }

  private static void line(PdfContentByte canvas, float fromX, float fromY, float toX, float toY) {
    canvas.moveTo(fromX, fromY);
    canvas.lineTo(toX, toY);
  }

  /** The PDF around the cards. */
  private static final class Paper implements AutoCloseable {

    private final Document document;
    private final PdfWriter writer;

    Paper(CardLook look, Rectangle size, OutputStream out) {
      document = new Document(size, 0, 0, 0, 0);
      try {
        writer = PdfWriter.getInstance(document, out);
      } catch (DocumentException e) {
        throw new IllegalStateException(e);
      }
      writer.setCloseStream(false);
      document.addTitle(PdfFonts.shown(look.office()));
      writer.getExtraCatalog().put(PdfName.LANG, new PdfString(look.language().code()));
    }

    void page(boolean another) {
      if (another) {
        document.newPage();
      } else {
        document.open();
      }
    }

    PdfContentByte canvas() {
      return writer.getDirectContent();
    }

    @Override
    public void close() {
      document.close();
    }
  }
}
