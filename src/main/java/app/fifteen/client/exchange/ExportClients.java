package app.fifteen.client.exchange;

import app.fifteen.client.ClientFilter;
import app.fifteen.database.Database;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportFile;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.StaffStore;
import java.util.Optional;

/**
 * Writes clients to a CSV file, from one consistent state of the data (R43). Merged and erased ones are left out.
 * Imported again, the file changes nothing; a cell edited in it changes that client.
 */
public final class ExportClients {

  private final Database database;
  private final OfficeStore offices;
  private final StaffStore staff;

  public ExportClients(Database database, OfficeStore offices, StaffStore staff) {
    this.database = database;
    this.offices = offices;
    this.staff = staff;
  }

  /**
   * @return how many; refused if the office is not set up or the work was cancelled, and then no file has appeared
   * @throws app.fifteen.kernel.Failure if the file cannot be written
   */
  public Outcome<Long> export(ExportPlan plan, Progress progress) {
    return export(Optional.empty(), plan, progress);
  }

  /** The same, of what a list shows. */
  public Outcome<Long> export(Optional<ClientFilter> list, ExportPlan plan, Progress progress) {
    return database.read(
        tx ->
            offices
                .inForce(tx, database)
                .then(
                    policy -> {
                      var query = ClientChunkStore.query(tx, list);
                      var lines = new ClientLines(query, policy.office().zone(), staff.all(tx));
                      return new ExportFile(plan, lines).export(tx, progress);
                    }));
  }
}
