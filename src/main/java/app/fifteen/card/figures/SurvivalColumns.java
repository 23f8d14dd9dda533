package app.fifteen.card.figures;

import static app.fifteen.database.schema.Tables.CARD_PRESENTATION;
import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.values;

import app.fifteen.database.Transaction;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.RowN;
import org.jooq.Table;

/**
 * Whether a card was still alive so many whole months after the month in which it was issued: shown within its life (R30)
 * before the first day that follows them. Where those months begin at the office is reckoned here, and joined to the cards by
 * their month and life; only the moments of presentations are asked for, which an index has. Part of the stores.
 */
final class SurvivalColumns {

  private final Table<?> moments;

  private SurvivalColumns(Table<?> moments) {
    this.moments = moments;
  }

  /**
   * @param after how many months
   * @param current the month it is at the office
   * @return empty while no card is that old
   */
  static Optional<SurvivalColumns> of(
      Transaction tx, YearMonth earliest, int after, YearMonth current, ZoneId zone) {
    var rows = new ArrayList<RowN>();
    var lives = tx.dsl().selectDistinct(CARD_TERMS.LIFE_MONTHS).from(CARD_TERMS).fetch(CARD_TERMS.LIFE_MONTHS);
    for (var month = earliest; !month.plusMonths(after + 1L).isAfter(current); month = month.plusMonths(1)) {
      var day = month.plusMonths(after + 1L);
      for (int life : lives) {
        rows.add(
            row(
                List.of(
                    inline(month.toString()),
                    inline(life),
                    inline(beginning(day.minusMonths(life), zone)),
                    inline(beginning(day, zone)))));
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SurvivalColumns(
                values(rows.toArray(RowN[]::new)).as("moments", "month", "life", "since", "until")));
  }

  private static long beginning(YearMonth month, ZoneId zone) {
    return month.atDay(1).atStartOfDay(zone).toInstant().toEpochMilli();
  }

  /** The cards that are old enough. */
  Table<?> cards() {
    return DISCOUNT_CARD
        .join(CARD_TERMS)
        .on(CARD_TERMS.ID.eq(DISCOUNT_CARD.TERMS_ID))
        .join(moments)
        .on(
            moments.field("month", String.class).eq(FigureColumns.month(DISCOUNT_CARD.ISSUED_ON)),
            moments.field("life", Integer.class).eq(CARD_TERMS.LIFE_MONTHS));
  }

  Condition alive() {
    var since = moment("since");
    var until = moment("until");
    return exists(
            selectOne()
                .from(CARD_PRESENTATION)
                .where(
                    CARD_PRESENTATION.CARD_ID.eq(DISCOUNT_CARD.ID),
                    CARD_PRESENTATION.AT.ge(since),
                    CARD_PRESENTATION.AT.lt(until)))
        .and(DISCOUNT_CARD.BLOCKED_AT.isNull().or(DISCOUNT_CARD.BLOCKED_AT.ge(until)));
  }

  private Field<Instant> moment(String name) {
    return moments.field(name, CARD_PRESENTATION.AT.getDataType());
  }
}
