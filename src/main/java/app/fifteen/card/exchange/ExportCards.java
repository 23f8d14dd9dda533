package app.fifteen.card.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportFile;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;

/** Writes all cards to a CSV file, from one consistent state of the data: whose, under which terms, what is on each and until when. */
public final class ExportCards {

  private final Database database;
  private final OfficeStore offices;

  ExportCards(Database database, OfficeStore offices) {
    this.database = database;
    this.offices = offices;
  }

  /**
   * @return how many; refused if the office is not set up or the work was cancelled, and then no file has appeared
   * @throws app.fifteen.kernel.Failure if the file cannot be written
   */
  public Outcome<Long> export(ExportPlan plan, Progress progress) {
    return database.read(
        tx ->
            offices
                .inForce(tx, database)
                .then(
                    policy -> new ExportFile(plan, new CardLines(policy.office().zone())).export(tx, progress)));
  }
}
