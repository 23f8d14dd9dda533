package app.fifteen.card.figures;

import static app.fifteen.database.schema.Tables.CARD_ENTRY;
import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import app.fifteen.database.Transaction;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.ResultQuery;

/** What the ledgers of all cards add up to by month. */
final class MovedBonusesList {

  /** @param flow the code of a {@link BonusFlow}, {@code net} as the ledger has it */
  record Sum(String month, String flow, String currency, long net) {}

  private MovedBonusesList() {}

  static List<Sum> sums(Transaction tx, Field<String> month, Field<String> flow, Condition which) {
    var currencies = tx.dsl().selectDistinct(CARD_TERMS.BONUS_CURRENCY).from(CARD_TERMS).limit(2).fetch(CARD_TERMS.BONUS_CURRENCY);
    return currencies.isEmpty()
        ? List.of()
        : (currencies.size() == 1
                ? ofOneCurrency(tx, month, flow, inline(currencies.getFirst()), which)
                : ofMany(tx, month, flow, which))
            .fetch(row -> new Sum(row.value1(), row.value2(), row.value3(), row.value4().longValueExact()));
  }

  /** Nearly every office: nothing has to be known of the cards. */
  private static ResultQuery<Record4<String, String, String, BigDecimal>> ofOneCurrency(
      Transaction tx, Field<String> month, Field<String> flow, Field<String> currency, Condition which) {
    var inMonth = month.as("in_month");
    var as = flow.as("flow");
    return tx.dsl()
        .select(inMonth, as, currency, sum(FigureColumns.NET))
        .from(CARD_ENTRY)
        .where(which)
        .groupBy(inMonth, as);
  }

  private static ResultQuery<Record4<String, String, String, BigDecimal>> ofMany(
      Transaction tx, Field<String> month, Field<String> flow, Condition which) {
    var cards = new CardCurrencyColumns(noCondition());
    var inMonth = month.as("in_month");
    var as = flow.as("flow");
    return tx.dsl()
        .with(cards.table())
        .select(inMonth, as, cards.bonuses(), sum(FigureColumns.NET))
        .from(CARD_ENTRY)
        .crossJoin(cards.table())
        .where(cards.card().eq(CARD_ENTRY.CARD_ID), which)
        .groupBy(inMonth, as, cards.bonuses());
  }
}
