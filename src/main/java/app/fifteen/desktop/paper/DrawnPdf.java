package app.fifteen.desktop.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF that is drawn a page at a time, however many it has: a page for a printer takes 35 MB. */
public final class DrawnPdf implements AutoCloseable {

  private final PDDocument document;
  private final PDFRenderer renderer;

  public DrawnPdf(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    renderer = new PDFRenderer(document);
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  /** Takes its time. @param index from 0 */
  public PdfPages.Page page(int index, int dotsPerInch) {
    try {
      var image = renderer.renderImageWithDPI(index, dotsPerInch, ImageType.RGB);
      int width = image.getWidth();
      int height = image.getHeight();
      return new PdfPages.Page(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
