package app.fifteen.desktop.paper;

import app.fifteen.desktop.kit.Tasks;
import app.fifteen.exchange.Progress;
import app.fifteen.kernel.Rejection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

/** Sends drawn pages to a printer in their true size. Looking for printers and printing take seconds and run aside. */
public final class Printing {

  private static final double POINTS_PER_DOT = 72.0 / PdfPages.ON_PAPER;

  private final Tasks tasks;
  private final Consumer<Rejection> refused;

  /** @param refused told why nothing was printed */
  public Printing(Tasks tasks, Consumer<Rejection> refused) {
    this.tasks = tasks;
    this.refused = refused;
  }

  /** @param draw draws the pages of A4, once somebody has chosen a printer, and gives them to what it is called with */
  public void print(Window window, Consumer<Consumer<List<PdfPages.Page>>> draw) {
    onPrinter(window, job -> draw.accept(pages -> print(job, a4(job), pages)));
  }

  /** The same for a page of its own size, such as a receipt, on whatever paper was chosen with the printer. */
  public void printSmall(Window window, Consumer<Consumer<List<PdfPages.Page>>> draw) {
    onPrinter(window, job -> draw.accept(pages -> print(job, chosen(job), pages)));
  }

  /**
   * Many pages of A4, each drawn when its turn comes.
   *
   * @param begin told in the foreground that a printer was chosen
   * @param make makes the PDF in the background; null where it was given up
   * @param progress told after each page
   * @param ended told in the foreground, whatever became of it
   */
  public void printMany(
      Window window, Runnable begin, Supplier<byte[]> make, Progress progress, Runnable ended) {
    onPrinter(
        window,
        job -> {
          begin.run();
          var layout = a4(job);
          tasks.run(
              () -> printEach(job, layout, make.get(), progress),
              printed -> {
                ended.run();
                tell(job, printed);
              },
              failure -> {
                ended.run();
                job.cancelJob();
                tasks.report(failure);
              });
        });
  }

  private static boolean printEach(PrinterJob job, PageLayout layout, byte[] pdf, Progress progress) {
    if (pdf == null) {
      job.cancelJob();
      return true;
    }
    try (var drawn = new DrawnPdf(pdf)) {
      for (int i = 0; i < drawn.pages(); i++) {
        if (!job.printPage(layout, sheet(drawn.page(i, PdfPages.ON_PAPER), layout))) {
          return false;
        }
        progress.at(i + 1L, i + 1L, drawn.pages());
        if (progress.cancelled()) {
          job.cancelJob();
          return true;
        }
      }
    }
    return job.endJob();
  }

  private void onPrinter(Window window, Consumer<PrinterJob> then) {
    tasks.run(
        () -> !Printer.getAllPrinters().isEmpty(),
        any -> {
          var job = any ? PrinterJob.createPrinterJob() : null;
          if (job == null) {
            refused.accept(Rejection.of("letter.no_printer"));
          } else if (job.showPrintDialog(window)) {
            then.accept(job);
          } else {
            job.cancelJob();
          }
        });
  }

  private void print(PrinterJob job, PageLayout layout, List<PdfPages.Page> pages) {
    var sheets = pages.stream().map(page -> sheet(page, layout)).toList();
    tasks.run(
        () -> sheets.stream().allMatch(sheet -> job.printPage(layout, sheet)) && job.endJob(),
        printed -> tell(job, printed));
  }

  private void tell(PrinterJob job, boolean printed) {
    if (!printed) {
      refused.accept(Rejection.of("letter.not_printed", job.getPrinter().getName()));
    }
  }

  private static PageLayout a4(PrinterJob job) {
    return layout(job, Paper.A4);
  }

  private static PageLayout chosen(PrinterJob job) {
    return layout(job, job.getJobSettings().getPageLayout().getPaper());
  }

  private static PageLayout layout(PrinterJob job, Paper paper) {
    return job.getPrinter().createPageLayout(paper, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
  }

  /** The page's corner is the paper's, not that of what the printer can reach. */
  private static Pane sheet(PdfPages.Page page, PageLayout layout) {
    var view = new ImageView(PdfPreview.image(page));
    view.setFitWidth(page.width() * POINTS_PER_DOT);
    view.setFitHeight(page.height() * POINTS_PER_DOT);
    view.setTranslateX(-layout.getLeftMargin());
    view.setTranslateY(-layout.getTopMargin());
    return new Pane(view);
  }
}
