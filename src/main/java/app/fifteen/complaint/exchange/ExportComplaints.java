package app.fifteen.complaint.exchange;

import app.fifteen.complaint.ComplaintList;
import app.fifteen.database.Database;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportFile;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import java.util.Optional;

/**
 * Writes complaints to a CSV file, from one consistent state of the data (R43): what was wanted, how fast something
 * was offered (R16), what was given, how it ended (R22).
 */
public final class ExportComplaints {

  private final Database database;
  private final OfficeStore offices;

  public ExportComplaints(Database database, OfficeStore offices) {
    this.database = database;
    this.offices = offices;
  }

  /**
   * @return how many; refused if the office is not set up or the work was cancelled, and then no file has appeared
   * @throws app.fifteen.kernel.Failure if the file cannot be written
   */
  public Outcome<Long> export(ExportPlan plan, Progress progress) {
    return export(Optional.empty(), plan, progress);
  }

  /** The same, of what a list shows. */
  public Outcome<Long> export(Optional<ComplaintList.Query> list, ExportPlan plan, Progress progress) {
    return database.read(
        tx ->
            offices
                .inForce(tx, database)
                .then(
                    policy -> {
                      var query = ComplaintChunkStore.query(tx, list);
                      return new ExportFile(plan, new ComplaintLines(query, policy.office().zone())).export(tx, progress);
                    }));
  }
}
