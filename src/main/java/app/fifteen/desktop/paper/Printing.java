package app.fifteen.desktop.paper;

import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Rejection;
import java.util.List;
import java.util.function.Consumer;
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

  private final Tasks tasks;
  private final Consumer<Rejection> refused;

  /** @param refused told why nothing was printed */
  public Printing(Tasks tasks, Consumer<Rejection> refused) {
    this.tasks = tasks;
    this.refused = refused;
  }

  /** @param draw draws the pages, once somebody has chosen a printer, and gives them to what it is called with */
  public void print(Window window, Consumer<Consumer<List<PdfPages.Page>>> draw) {
    tasks.run(
        () -> !Printer.getAllPrinters().isEmpty(),
        any -> {
          var job = any ? PrinterJob.createPrinterJob() : null;
          if (job == null) {
            refused.accept(Rejection.of("letter.no_printer"));
          } else if (job.showPrintDialog(window)) {
            draw.accept(pages -> print(job, pages));
          } else {
            job.cancelJob();
          }
        });
  }

  private void print(PrinterJob job, List<PdfPages.Page> pages) {
    var layout =
        job.getPrinter().createPageLayout(Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    var sheets = pages.stream().map(page -> sheet(page, layout)).toList();
    tasks.run(
        () -> sheets.stream().allMatch(sheet -> job.printPage(layout, sheet)) && job.endJob(),
        printed -> {
          if (!printed) {
            refused.accept(Rejection.of("letter.not_printed", job.getPrinter().getName()));
          }
        });
  }

  /** The page's corner is the paper's, not that of what the printer can reach. */
  private static Pane sheet(PdfPages.Page page, PageLayout layout) {
    var view = new ImageView(PdfPreview.image(page));
    view.setFitWidth(layout.getPaper().getWidth());
    view.setFitHeight(layout.getPaper().getHeight());
    view.setTranslateX(-layout.getLeftMargin());
    view.setTranslateY(-layout.getTopMargin());
    return new Pane(view);
  }
}
