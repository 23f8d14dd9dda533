package app.fifteen.card.exchange;

import app.fifteen.exchange.exporting.PackedQuery;
import app.fifteen.exchange.exporting.ShownRows;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The query of an export of cards. Part of the store. */
final class CardChunkStore {

  /** The cells, in this order. */
  enum Column {
    ID("discount_card.id"),
    NUMBER("discount_card.number"),
    LOST_NUMBERS(
        "(select string_agg(n.number, '; ' order by n.since_at, n.number) from card_number n where n.card_id ="
            + " discount_card.id and n.replaced_at is not null)"),
    HOLDER_ID("discount_card.holder_id"),
    HOLDER_EXTERNAL_ID("(select c.external_id from client c where c.id = discount_card.holder_id)"),
    HOLDER("(select c.name from client c where c.id = discount_card.holder_id)"),
    ORIGIN("discount_card.origin"),
    PRICE("discount_card.price_minor"),
    PRICE_CURRENCY("discount_card.price_currency"),
    PAYER("(select c.name from client c where c.id = discount_card.payer_id)"),
    ISSUED_AT("discount_card.issued_at"),
    ISSUED_BY("(select s.name from staff s where s.id = discount_card.issued_by)"),
    DISCOUNT("terms.discount_bp"),
    ACCRUAL("terms.accrual"),
    ACCRUAL_VALUE("terms.accrual_value"),
    LIFE_MONTHS("terms.life_months"),
    BALANCE("discount_card.balance_minor"),
    PENDING("discount_card.pending_minor"),
    SHORTFALL("discount_card.shortfall_minor"),
    BONUS_CURRENCY("terms.bonus_currency"),
    BURNS_ON("discount_card.burns_on"),
    PRESENTED_AT("discount_card.presented_at"),
    PRESENTATIONS("(select count(*) from card_presentation p where p.card_id = discount_card.id)"),
    BLOCKED_AT("discount_card.blocked_at"),
    /** From here on what only lists show. */
    PHONE(
        "(select k.value from client_contact k where k.client_id = discount_card.holder_id and k.kind = 'phone'"
            + " order by k.place, k.value limit 1)"),
    REMINDER(
        "(select r.mark from card_reminder r where r.card_id = discount_card.id and r.burns_on = discount_card.burns_on"
            + " order by r.id desc limit 1)"),
    BARE_RENEWALS("discount_card.bare_renewals"),
    /** Not written. */
    PLACE(ShownRows.PLACE);

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }
  }

  private static final String CARDS = "discount_card join card_terms terms on terms.id = discount_card.terms_id";

  private CardChunkStore() {}

  /** @param shown what a list shows, in its order; empty for all in the order in which they were issued */
  static PackedQuery query(Optional<ShownRows> shown) {
    var cells = Arrays.stream(Column.values()).map(column -> column.sql).toList();
    return shown
        .map(rows -> new PackedQuery(cells, ShownRows.order(Column.PLACE), CARDS + rows.join("discount_card.id"), "1 = 1"))
        .orElseGet(
            () -> new PackedQuery(cells.subList(0, Column.PHONE.ordinal()), List.of(Column.ID.ordinal()), CARDS, "1 = 1"));
  }
}
