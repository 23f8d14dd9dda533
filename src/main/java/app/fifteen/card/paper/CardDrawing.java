package app.fifteen.card.paper;

import app.fifteen.exchange.PdfFonts;
import app.fifteen.exchange.PdfWords;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Percent;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws cards of one office into one PDF: whose it is, what it gives, and its number for people and for scanners. In points. */
final class CardDrawing {

  /** 85.6 by 54 mm, as all cards (ISO/IEC 7810, ID-1). */
  static final float WIDTH = 85.6f * 72 / 25.4f;

  static final float HEIGHT = 54 * 72 / 25.4f;

  /** A dot of 300 to the inch: edges on it are sharp on paper and in pictures. */
  private static final float DOT = 0.24f;

  /** A module of a third of a millimetre, which any scanner reads. */
  private static final float STRIP_MODULE = 4 * DOT;

  private static final float SQUARE_MODULE = 9 * DOT;
  private static final float STRIP_HEIGHT = 32;
  private static final float STRIP_Y = 27;
  private static final float PADDING = 13;
  private static final float LOGO_WIDTH = 118;
  private static final float LOGO_HEIGHT = 30;
  private static final float NUMBER_SIZE = 10;
  private static final Color INK = new Color(0x1F2328);
  private static final Color MUTED = new Color(0x57606A);

  private final CardLook look;
  private final Messages messages;
  private final Optional<Image> logo;

  CardDrawing(CardLook look) {
    this.look = look;
    messages = new Messages(look.language());
    logo = look.logo().map(CardDrawing::image);
  }

  /** Not blown up: a small logo stays sharp. */
  private static Image image(byte[] png) {
    try {
      var image = Image.getInstance(png);
      if (image.getWidth() > LOGO_WIDTH || image.getHeight() > LOGO_HEIGHT) {
        image.scaleToFit(LOGO_WIDTH, LOGO_HEIGHT);
      }
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @param x of the card's left lower corner, and {@code y} */
  void draw(PdfContentByte canvas, PrintedCard card, float x, float y) {
    var square = Barcode.square(card.number());
    float side = square.width() * SQUARE_MODULE;
    float squareX = dot(x + WIDTH - PADDING - side);
    draw(canvas, square, SQUARE_MODULE, SQUARE_MODULE, squareX, dot(y + HEIGHT - PADDING - side));
    float room = squareX - SQUARE_MODULE * square.border() - x - PADDING;
    drawHead(canvas, x + PADDING, y + HEIGHT - PADDING, room);
    if (card.discount() > 0) {
      var told = messages.get("card.paper.discount", Percent.format(card.discount(), messages.locale()));
      line(canvas, told, new Font(PdfFonts.bold(), 15, Font.NORMAL, INK), x + PADDING, y + STRIP_Y + STRIP_HEIGHT + 9, room + side);
    }
    var strip = Barcode.strip(card.number());
    float stripX = dot(x + (WIDTH - strip.width() * STRIP_MODULE) / 2);
    draw(canvas, strip, STRIP_MODULE, STRIP_HEIGHT, stripX, y + STRIP_Y);
    var grouped = card.number().grouped();
    float numberX = x + (WIDTH - PdfWords.width(grouped, PdfFonts.regular(), NUMBER_SIZE)) / 2;
    PdfWords.write(canvas, grouped, new Font(PdfFonts.regular(), NUMBER_SIZE, Font.NORMAL, INK), numberX, y + PADDING);
  }

  private void drawHead(PdfContentByte canvas, float x, float top, float room) {
    float below = top;
    if (logo.isPresent()) {
      var image = logo.get();
      below -= image.getScaledHeight();
      image.setAbsolutePosition(x, below);
      canvas.addImage(image);
      below -= 4;
    }
    float size = logo.isPresent() ? 8.5f : 12;
    var face = logo.isPresent() ? PdfFonts.regular() : PdfFonts.bold();
    var font = new Font(face, size, Font.NORMAL, logo.isPresent() ? MUTED : INK);
    for (var each : wrapped(PdfFonts.shown(look.office()), face, size, room, logo.isPresent() ? 1 : 2)) {
      below -= size;
      line(canvas, each, font, x, below, room);
      below -= size * 0.2f;
    }
  }

  /** In at most so many lines; the last one takes the rest, and is drawn smaller where that is long. */
  private static List<String> wrapped(String text, BaseFont font, float size, float room, int lines) {
    var wrapped = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" ")) {
      boolean fits = line.isEmpty() || PdfWords.width(line + " " + word, font, size) <= room;
      if (!fits && wrapped.size() < lines - 1) {
        wrapped.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    wrapped.add(line.toString());
    return wrapped;
  }

  /** Smaller where there is no room for it. */
  private static void line(PdfContentByte canvas, String text, Font font, float x, float y, float room) {
    float width = PdfWords.width(text, font.getBaseFont(), font.getSize());
    float size = width > room ? font.getSize() * room / width : font.getSize();
    PdfWords.write(canvas, text, new Font(font.getBaseFont(), size, Font.NORMAL, font.getColor()), x, y);
  }

  /** @param x of the left lower corner of the modules, and {@code y} */
  private static void draw(PdfContentByte canvas, Barcode code, float module, float height, float x, float y) {
    canvas.setColorFill(Color.BLACK);
    for (var run : code.dark()) {
      canvas.rectangle(x + run.x() * module, y + (code.height() - 1 - run.y()) * height, run.length() * module, height);
    }
    canvas.fill();
  }

  private static float dot(float length) {
    return Math.round(length / DOT) * DOT;
  }
}
