package app.fifteen.card.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportFile;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import java.util.Optional;

/** Writes the entries of the ledger (R32) to a CSV file, from one consistent state of the data. */
public final class ExportLedger {

  private final Database database;
  private final OfficeStore offices;

  ExportLedger(Database database, OfficeStore offices) {
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

  /** The same, of one card: as its page shows them, the newest first, and all of them. */
  public Outcome<Long> export(Optional<CardId> card, ExportPlan plan, Progress progress) {
    return database.read(
        tx ->
            offices
                .inForce(tx, database)
                .then(
                    policy -> new ExportFile(plan, new LedgerLines(card, policy.office().zone())).export(tx, progress)));
  }
}
