package app.fifteen.purchase;

import static app.fifteen.database.schema.Tables.PURCHASE;
import static app.fifteen.database.schema.Tables.PURCHASE_REVERSAL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.Record5;

/** Adds up what a client bought. */
public final class ClientValueStore {

  /** @return empty for whoever bought nothing, or gave all of it back */
  public Optional<ClientValue> of(Transaction tx, ClientId client) {
    var refunds =
        field(
            select(coalesce(sum(PURCHASE_REVERSAL.REFUND_MINOR), inline(BigDecimal.ZERO)))
                .from(PURCHASE_REVERSAL)
                .where(PURCHASE_REVERSAL.PURCHASE_ID.eq(PURCHASE.ID)));
    var paid = PURCHASE.AMOUNT_MINOR.minus(PURCHASE.DISCOUNT_MINOR).minus(PURCHASE.REDEEMED_WORTH_MINOR).minus(refunds);
    var rows =
        tx.dsl()
            .select(PURCHASE.CURRENCY, sum(paid), count(), min(PURCHASE.BOUGHT_ON), max(PURCHASE.BOUGHT_ON))
            .from(PURCHASE)
            .where(PURCHASE.CLIENT_ID.eq(client.value()), PURCHASE.REVERSED_MINOR.lt(PURCHASE.AMOUNT_MINOR))
            .groupBy(PURCHASE.CURRENCY)
            .fetch()
            .stream()
            .sorted(Comparator.comparing(Record5::value3, Comparator.reverseOrder()))
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(value(rows));
  }

  private static ClientValue value(List<? extends Record5<String, BigDecimal, Integer, LocalDate, LocalDate>> rows) {
    return new ClientValue(
        rows.stream().map(row -> new Money(row.value2().longValueExact(), Currency.getInstance(row.value1()))).toList(),
        rows.stream().mapToInt(Record5::value3).sum(),
        rows.stream().map(row -> row.value4()).min(Comparator.naturalOrder()).orElseThrow(),
        rows.stream().map(row -> row.value5()).max(Comparator.naturalOrder()).orElseThrow());
  }
}
