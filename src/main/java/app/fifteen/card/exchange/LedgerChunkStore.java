package app.fifteen.card.exchange;

import app.fifteen.exchange.exporting.PackedQuery;
import java.util.Arrays;
import java.util.List;

/** The query of an export: the ledgers of all cards, in the order in which they were written. Part of the store. */
final class LedgerChunkStore {

  /** The cells, in this order. */
  enum Column {
    ID("card_entry.id"),
    CARD("held.number"),
    HOLDER_ID("held.holder_id"),
    KIND("card_entry.kind"),
    AT("card_entry.at"),
    RECORDED_AT("card_entry.recorded_at"),
    BY("(select s.name from staff s where s.id = card_entry.staff_id)"),
    BALANCE("card_entry.balance_minor"),
    PENDING("card_entry.pending_minor"),
    SHORTFALL("card_entry.shortfall_minor"),
    CURRENCY("terms.bonus_currency"),
    BURNS_ON("card_entry.burns_on"),
    PURCHASE_ID("card_entry.purchase_id"),
    GRANT_ID("card_entry.grant_id");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }
  }

  private LedgerChunkStore() {}

  static PackedQuery query() {
    return new PackedQuery(
        Arrays.stream(Column.values()).map(column -> column.sql).toList(),
        List.of(Column.ID.ordinal()),
        "card_entry join discount_card held on held.id = card_entry.card_id join card_terms terms on terms.id = held.terms_id",
        "1 = 1");
  }
}
