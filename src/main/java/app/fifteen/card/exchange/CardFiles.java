package app.fifteen.card.exchange;

import app.fifteen.database.Database;
import app.fifteen.office.Offices;

/** Discount cards as files: what can be done with them. */
public final class CardFiles {

  public final ExportCards exportCards;
  public final ExportLedger exportLedger;

  public CardFiles(Database database, Offices offices) {
    exportCards = new ExportCards(database, offices.store);
    exportLedger = new ExportLedger(database, offices.store);
  }
}
