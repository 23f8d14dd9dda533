package app.fifteen.card.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.importing.RowStoring;
import java.util.function.Function;

/** Stores the cards of a file, one transaction each time: a card is there with its ledger and whoever holds it, or not at all. */
final class CardStoring implements RowStoring<CardImportRow> {

  private final Database database;
  private final CardRows cards;

  CardStoring(Database database, CardRows cards) {
    this.database = database;
    this.cards = cards;
  }

  @Override
  public <T> T together(Function<BatchStoring<CardImportRow>, T> work) {
    return database.write(tx -> work.apply(rows -> cards.take(tx, rows)));
  }
}
