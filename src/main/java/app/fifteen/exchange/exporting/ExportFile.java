package app.fifteen.exchange.exporting;

import app.fifteen.database.Transaction;
import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.WholeFile;
import app.fifteen.kernel.Outcome;
import java.io.IOException;

/** Writes rows to a CSV file that appears whole or not at all (R43). */
public final class ExportFile {

  private final ExportPlan plan;
  private final ExportedRows rows;

  public ExportFile(ExportPlan plan, ExportedRows rows) {
    this.plan = plan;
    this.rows = rows;
  }

  /**
   * @return how many; refused if the work was cancelled, and then no file has appeared
   * @throws app.fifteen.kernel.Failure if the file cannot be written
   */
  public Outcome<Long> export(Transaction tx, Progress progress) {
    try (var file = WholeFile.at(plan.out())) {
      try {
        var written = write(tx, file, progress);
        written.use(_ -> file.appear(), _ -> {});
        return written;
      } catch (IOException e) {
        throw file.failed(e);
      }
    }
  }

  private Outcome<Long> write(Transaction tx, WholeFile file, Progress progress) throws IOException {
    var csv = new CsvOutput(file.out(), plan.delimiter());
    if (plan.byteOrderMark()) {
      csv.byteOrderMark();
    }
    for (var heading : rows.header()) {
      csv.text(plan.headings().of(rows.of(), heading));
    }
    csv.endRow();
    var query = rows.query();
    long count = 0;
    try (var pages = new PackedChunks(tx, query)) {
      long total = pages.count();
      var row = new PackedRow(query.cells().size());
      for (var page = pages.next(); page.length > 0; page = pages.next()) {
        if (progress.cancelled()) {
          return Outcome.refused("export.cancelled");
        }
        row.enter(page);
        while (row.advance()) {
          rows.write(row, csv);
          csv.endRow();
          count++;
        }
        pages.goOnAfter(row);
        progress.at(count, count, total);
      }
    }
    csv.flush();
    return Outcome.done(count);
  }
}
