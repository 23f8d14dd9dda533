package app.fifteen.card.exchange;

import app.fifteen.card.Cards;
import app.fifteen.client.exchange.ClientFiles;
import app.fifteen.database.Database;
import app.fifteen.kernel.Messages;
import app.fifteen.office.Offices;
import java.time.Clock;

/** Discount cards as files: what can be done with them. */
public final class CardFiles {

  public final ExportCards exportCards;
  public final ExportLedger exportLedger;
  private final Database database;
  private final Clock clock;
  private final Offices offices;
  private final Cards cards;
  private final ClientFiles clients;

  /** @param clients find the holders of cards, or make them */
  public CardFiles(Database database, Clock clock, Offices offices, Cards cards, ClientFiles clients) {
    this.database = database;
    this.clock = clock;
    this.offices = offices;
    this.cards = cards;
    this.clients = clients;
    exportCards = new ExportCards(database, offices.store, cards);
    exportLedger = new ExportLedger(database, offices.store);
  }

  /** @param messages the language of what is written into notes */
  public CardImport cardImport(Messages messages) {
    return new CardImport(database, offices.store, cards, clients, messages, clock);
  }
}
