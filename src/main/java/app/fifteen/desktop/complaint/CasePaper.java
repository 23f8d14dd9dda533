package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.CasePdf;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.paper.PdfPages;
import app.fifteen.exchange.WholeFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The whole case that is open, on paper. */
final class CasePaper {

  private final Supplier<CaseDetails> open;
  private final Desk desk;
  private final Tasks tasks;
  private final Notices notices;
  private final Supplier<Instant> now;

  /** @param open the case as it was read last */
  CasePaper(Supplier<CaseDetails> open, Desk desk, Tasks tasks, Notices notices, Supplier<Instant> now) {
    this.open = open;
    this.desk = desk;
    this.tasks = tasks;
    this.notices = notices;
    this.now = now;
  }

  /** @param drawn given the case as it is now, once it is drawn */
  void draw(Consumer<CasePdf.Drawn> drawn) {
    var office = desk.policy().office();
    var read = open.get();
    var at = now.get();
    tasks.run(() -> CasePdf.draw(read, office.name(), office.zone(), at, desk.messages()), drawn);
  }

  /** Writes it into a file. @param saved called once it is there */
  void save(CasePdf.Drawn drawn, Path file, Consumer<Path> saved) {
    tasks.run(
        () -> {
          WholeFile.write(file, drawn.pdf());
          return file;
        },
        done -> {
          notices.say(desk.messages().get("case.pdf.saved", done.getFileName().toString()));
          saved.accept(done);
        });
  }

  /** As pages for a printer. */
  void forPrinter(CasePdf.Drawn drawn, Consumer<List<PdfPages.Page>> pages) {
    tasks.run(() -> PdfPages.draw(drawn.pdf(), PdfPages.ON_PAPER), pages);
  }
}
