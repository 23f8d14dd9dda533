package app.fifteen.card.exchange;

import app.fifteen.exchange.exporting.PackedQuery;
import app.fifteen.kernel.CardId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The query of an export of what happened on cards. Part of the store. */
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
    GRANT_ID("card_entry.grant_id"),
    /** From here on what only the page of a card shows. */
    WHAT("(select p.what from purchase p where p.id = card_entry.purchase_id)");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }
  }

  private static final String ENTRIES =
      "card_entry join discount_card held on held.id = card_entry.card_id join card_terms terms on terms.id = held.terms_id";

  private LedgerChunkStore() {}

  /** @param card whose page shows them, the newest first; empty for all in the order in which they were written */
  static PackedQuery query(Optional<CardId> card) {
    var cells = Arrays.stream(Column.values()).map(column -> column.sql).toList();
    int id = Column.ID.ordinal();
    return card.map(
            one ->
                new PackedQuery(
                    cells, new PackedQuery.Order(List.of(id), Set.of(), true), ENTRIES, "card_entry.card_id = " + one.value()))
        .orElseGet(() -> new PackedQuery(cells.subList(0, Column.WHAT.ordinal()), List.of(id), ENTRIES, "1 = 1"));
  }
}
