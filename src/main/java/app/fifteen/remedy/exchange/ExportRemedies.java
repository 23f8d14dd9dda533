package app.fifteen.remedy.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportFile;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Outcome;

/**
 * Writes all remedies, retired ones included, to a CSV file with what is known of their effect (R17, R43), from one
 * consistent state of the data.
 */
public final class ExportRemedies {

  private final Database database;

  public ExportRemedies(Database database) {
    this.database = database;
  }

  /**
   * @return how many; refused if the work was cancelled, and then no file has appeared
   * @throws app.fifteen.kernel.Failure if the file cannot be written
   */
  public Outcome<Long> export(ExportPlan plan, Progress progress) {
    return database.read(tx -> new ExportFile(plan, new RemedyLines()).export(tx, progress));
  }
}
