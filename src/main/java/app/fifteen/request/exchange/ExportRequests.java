package app.fifteen.request.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportFile;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.StaffStore;
import java.time.Clock;

/** Writes requests to a CSV file, in the order in which they came or in which a list shows them, from one consistent state of the data (R43). */
public final class ExportRequests {

  private final Database database;
  private final OfficeStore offices;
  private final StaffStore staff;
  private final Clock clock;

  public ExportRequests(Database database, OfficeStore offices, StaffStore staff, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * @return how many; refused if the office is not set up or the work was cancelled, and then no file has appeared
   * @throws app.fifteen.kernel.Failure if the file cannot be written
   */
  public Outcome<Long> export(RequestSelection selection, ExportPlan plan, Progress progress) {
    return database.read(
        tx ->
            offices
                .inForce(tx, database)
                .then(
                    policy -> {
                      var zone = policy.office().zone();
                      var forPeople = plan.headings().areForPeople();
                      var query = RequestChunkStore.query(tx, selection, zone, forPeople);
                      var lines = new RequestLines(query, zone, staff.all(tx), clock.instant(), forPeople);
                      return new ExportFile(plan, lines).export(tx, progress);
                    }));
  }
}
