package app.fifteen.card.exchange;

import app.fifteen.card.Cards;
import app.fifteen.card.ShownCards;
import app.fifteen.database.Database;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportFile;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.exchange.exporting.ShownRows;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import java.util.Optional;

/** Writes cards to a CSV file, from one consistent state of the data: whose, under which terms, what is on each and until when. */
public final class ExportCards {

  private final Database database;
  private final OfficeStore offices;
  private final Cards cards;

  ExportCards(Database database, OfficeStore offices, Cards cards) {
    this.database = database;
    this.offices = offices;
    this.cards = cards;
  }

  /**
   * @return how many; refused if the office is not set up or the work was cancelled, and then no file has appeared
   * @throws app.fifteen.kernel.Failure if the file cannot be written
   */
  public Outcome<Long> export(ExportPlan plan, Progress progress) {
    return export(Optional.empty(), plan, progress);
  }

  /** The same, of what a list shows: in its order, and all of it, though the list itself may be cut. */
  public Outcome<Long> export(Optional<ShownCards> list, ExportPlan plan, Progress progress) {
    return database.read(
        tx ->
            offices
                .inForce(tx, database)
                .then(
                    policy -> {
                      var shown = list.map(what -> new ShownRows(what.ids(cards, tx)));
                      return new ExportFile(plan, new CardLines(shown, policy.office().zone())).export(tx, progress);
                    }));
  }
}
