package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.CasePdf;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.paper.PdfPages;
import java.io.ByteArrayOutputStream;
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

  /** Writes it into a file. @param saved called once it is there */
  void save(Path file, Consumer<Path> saved) {
    var office = desk.policy().office();
    var read = open.get();
    var at = now.get();
    tasks.run(
        () -> {
          CasePdf.save(read, office.name(), office.zone(), at, desk.messages(), file);
          return file;
        },
        done -> {
          notices.say(desk.messages().get("case.pdf.saved", done.getFileName().toString()));
          saved.accept(done);
        });
  }

  /** As pages for a printer. */
  void drawForPrinter(Consumer<List<PdfPages.Page>> drawn) {
    var office = desk.policy().office();
    var read = open.get();
    var at = now.get();
    tasks.run(
        () -> {
          var pdf = new ByteArrayOutputStream();
          CasePdf.write(read, office.name(), office.zone(), at, desk.messages(), pdf);
          return PdfPages.draw(pdf.toByteArray(), PdfPages.ON_PAPER);
        },
        drawn);
  }
}
