package app.fifteen.desktop.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF drawn page by page, to be looked at or printed as it is. */
public final class PdfPages {

  /** Enough for a page on the screen, in dots per inch. */
  public static final int ON_SCREEN = 120;

  /** Enough for a page shown small: of a sharper one the screen would leave out lines. */
  public static final int SMALL = 80;

  /** Enough for a printer. */
  public static final int ON_PAPER = 300;

  /** One drawn page; pixels from the top left, row by row, as opaque ARGB. */
  public record Page(int width, int height, int[] pixels) {}

  private PdfPages() {}

  /** Takes its time. */
  public static List<Page> draw(byte[] pdf, int dotsPerInch) {
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      var pages = new ArrayList<Page>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        pages.add(page(renderer.renderImageWithDPI(i, dotsPerInch, ImageType.RGB)));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page page(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    return new Page(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }
}
