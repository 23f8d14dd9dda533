package app.fifteen.card.paper;

import app.fifteen.card.paper.ReceiptPaper.Line;
import app.fifteen.card.paper.ReceiptPaper.Weight;
import app.fifteen.exchange.PdfFonts;
import app.fifteen.exchange.PdfWords;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Draws a receipt as long as it has to be, for the 80 mm roll of a receipt printer. Lengths in points. */
public final class ReceiptPdf {

  private static final float WIDTH = 80 * 72 / 25.4f;

  /** Such a printer reaches 72 mm of them. */
  private static final float MARGIN = 4 * 72 / 25.4f;

  private static final float ROOM = WIDTH - 2 * MARGIN;
  private static final float BETWEEN = 8;
  private static final float RULE = 9;
  private static final float LEADING = 1.28f;
  private static final float END = 14;
  private static final Color LINE = new Color(0x8C959F);

  /** A piece of a line where it stands: from the left edge, and from above to its base. */
  private record Placed(String text, BaseFont font, float size, float x, float y) {}

  private final List<Placed> placed = new ArrayList<>();
  private final List<Float> rules = new ArrayList<>();
  private float below = END;

  private ReceiptPdf() {}

  public static byte[] write(Receipt receipt, CardLook look) {
    var pdf = new ReceiptPdf();
    ReceiptPaper.lines(receipt, look).forEach(pdf::place);
    return pdf.draw(look);
  }

  /** The signs of it that there is no picture of, and boxes stand for; empty where all are drawn. */
  public static String undrawable(Receipt receipt, CardLook look) {
    return PdfFonts.unknown(
        ReceiptPaper.lines(receipt, look).stream()
            .map(
                line ->
                    switch (line) {
                      case Line.Middle(var text, _) -> text;
                      case Line.Pair(var label, var value, _) -> label + value;
                      case Line.Note(var text) -> text;
                      case Line.Rule() -> "";
                    })
            .collect(Collectors.joining()));
  }

  private void place(Line line) {
    switch (line) {
      case Line.Middle(var text, var weight) -> middle(PdfFonts.shown(text), weight);
      case Line.Pair(var label, var value, var weight) ->
          pair(PdfFonts.shown(label), PdfFonts.shown(value), weight);
      case Line.Note(var text) -> left(PdfFonts.shown(text));
      case Line.Rule() -> {
        rules.add(below + RULE / 2);
        below += RULE;
      }
    }
  }

  private void middle(String text, Weight weight) {
    for (var each : wrapped(text, font(weight), size(weight), ROOM)) {
      below += size(weight) * LEADING;
      float width = PdfWords.width(each, font(weight), size(weight));
      placed.add(new Placed(each, font(weight), size(weight), MARGIN + (ROOM - width) / 2, below));
    }
  }

  private void left(String text) {
    for (var each : wrapped(text, PdfFonts.regular(), size(Weight.SMALL), ROOM)) {
      below += size(Weight.SMALL) * LEADING;
      placed.add(new Placed(each, PdfFonts.regular(), size(Weight.SMALL), MARGIN, below));
    }
  }

  /** An amount is never torn apart: what it is of goes on below where both are long. */
  private void pair(String label, String value, Weight weight) {
    var font = font(weight);
    float size = size(weight);
    float width = Math.min(ROOM, PdfWords.width(value, font, size));
    boolean beside = width <= ROOM * 0.6f;
    var lines = wrapped(label, font, size, beside ? ROOM - width - BETWEEN : ROOM);
    for (var each : lines) {
      below += size * LEADING;
      placed.add(new Placed(each, font, size, MARGIN, below));
    }
    for (var each : beside ? List.of(value) : wrapped(value, font, size, ROOM)) {
      below += beside ? 0 : size * LEADING;
      placed.add(new Placed(each, font, size, MARGIN + ROOM - PdfWords.width(each, font, size), below));
    }
  }

  /** A word that is longer than a line is cut. */
  private static List<String> wrapped(String text, BaseFont font, float size, float room) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split("[ \n]+")) {
      if (!line.isEmpty() && PdfWords.width(line + " " + word, font, size) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (PdfWords.width(line.toString(), font, size) > room && line.length() > 1) {
        int fitting = line.length() - 1;
        while (fitting > 1 && PdfWords.width(line.substring(0, fitting), font, size) > room) {
          fitting--;
        }
        lines.add(line.substring(0, fitting));
        line.delete(0, fitting);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private byte[] draw(CardLook look) {
    float height = below + END;
    var document = new Document(new Rectangle(WIDTH, height), 0, 0, 0, 0);
    var out = new ByteArrayOutputStream();
    try {
      var writer = PdfWriter.getInstance(document, out);
      document.addTitle(PdfFonts.shown(look.office()));
      writer.getExtraCatalog().put(PdfName.LANG, new PdfString(look.language().code()));
      document.open();
      draw(writer.getDirectContent(), height);
      document.close();
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private void draw(PdfContentByte canvas, float height) {
    canvas.setColorStroke(LINE);
    canvas.setLineWidth(0.6f);
    for (var rule : rules) {
      canvas.moveTo(MARGIN, height - rule);
      canvas.lineTo(WIDTH - MARGIN, height - rule);
    }
    canvas.stroke();
    placed.forEach(
        each -> PdfWords.write(canvas, each.text(), new Font(each.font(), each.size()), each.x(), height - each.y()));
  }

  private static BaseFont font(Weight weight) {
    return weight == Weight.BOLD || weight == Weight.LARGE ? PdfFonts.bold() : PdfFonts.regular();
  }

  private static float size(Weight weight) {
    return switch (weight) {
      case SMALL -> 8;
      case PLAIN, BOLD -> 9;
      case LARGE -> 11.5f;
    };
  }
}
