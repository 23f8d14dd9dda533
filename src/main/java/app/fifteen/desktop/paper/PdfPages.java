package app.fifteen.desktop.paper;

import java.util.List;
import java.util.stream.IntStream;

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
    try (var drawn = new DrawnPdf(pdf)) {
      return IntStream.range(0, drawn.pages()).mapToObj(index -> drawn.page(index, dotsPerInch)).toList();
    }
  }
}
