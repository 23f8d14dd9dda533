package app.fifteen.card.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.importing.RowStoring;
import java.util.function.Function;

/** Counts what an import would do, and writes nothing. */
final class CardDryRun implements RowStoring<CardImportRow> {

  private final Database database;
  private final CardRows cards;

  CardDryRun(Database database, CardRows cards) {
    this.database = database;
    this.cards = cards;
  }

  @Override
  public <T> T together(Function<BatchStoring<CardImportRow>, T> work) {
    return work.apply(rows -> database.read(tx -> cards.take(tx, rows)));
  }
}
