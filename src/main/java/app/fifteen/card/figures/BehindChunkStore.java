package app.fifteen.card.figures;

import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;

import app.fifteen.database.Transaction;
import app.fifteen.exchange.exporting.PackedQuery;
import java.util.List;
import org.jooq.QueryPart;

/** The query of an export: the rows behind a number, in the order in which they were entered. Part of the store. */
final class BehindChunkStore {

  /** The cells, in this order. */
  enum Column {
    ID,
    AT,
    DAY,
    CARD,
    HOLDER_ID,
    HOLDER,
    KIND,
    WORDS,
    AMOUNT,
    CURRENCY
  }

  private BehindChunkStore() {}

  static PackedQuery query(Transaction tx, BehindColumns columns) {
    var cells =
        List.<QueryPart>of(
            columns.id(), columns.at(), columns.dayText(), DISCOUNT_CARD.NUMBER, DISCOUNT_CARD.HOLDER_ID,
            BehindColumns.holder(), columns.kind(), columns.words(), columns.amount(), columns.currency());
    return new PackedQuery(
        cells.stream().map(cell -> tx.dsl().renderInlined(cell)).toList(),
        List.of(Column.ID.ordinal()),
        tx.dsl().renderInlined(columns.from()),
        tx.dsl().renderInlined(columns.which()));
  }
}
