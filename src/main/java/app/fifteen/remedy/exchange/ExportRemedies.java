package app.fifteen.remedy.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportFile;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.exchange.exporting.ShownRows;
import app.fifteen.kernel.Outcome;
import app.fifteen.remedy.RankedRemedyList;
import java.util.Optional;

/**
 * Writes remedies, retired ones included, to a CSV file with what is known of their effect (R17, R43), from one
 * consistent state of the data.
 */
public final class ExportRemedies {

  private final Database database;
  private final RankedRemedyList list;

  public ExportRemedies(Database database, RankedRemedyList list) {
    this.database = database;
    this.list = list;
  }

  /**
   * @return how many; refused if the work was cancelled, and then no file has appeared
   * @throws app.fifteen.kernel.Failure if the file cannot be written
   */
  public Outcome<Long> export(ExportPlan plan, Progress progress) {
    return export(Optional.empty(), plan, progress);
  }

  /**
   * The same, of what the catalogue of a department shows: in its order, the retired ones last.
   *
   * @param department empty for all remedies, an empty name for the whole office's
   */
  public Outcome<Long> export(Optional<String> department, ExportPlan plan, Progress progress) {
    return database.read(
        tx -> {
          var shown =
              department.map(
                  kept ->
                      new ShownRows(list.kept(tx, kept).stream().map(row -> row.remedy().id().value()).toList()));
          return new ExportFile(plan, new RemedyLines(shown)).export(tx, progress);
        });
  }
}
