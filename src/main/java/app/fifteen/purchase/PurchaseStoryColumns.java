package app.fifteen.purchase;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.PURCHASE;
import static org.jooq.impl.DSL.noCondition;

import app.fifteen.client.records.LineColumns;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.client.records.TimelineKind;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.Money;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jooq.Record;

/** What a story tells of purchases (R44). */
final class PurchaseStoryColumns {

  private PurchaseStoryColumns() {}

  static List<StoryColumns> branches() {
    return List.of(
        new StoryColumns(
            Map.of(TimelineKind.PURCHASE, noCondition()),
            CLIENT.join(PURCHASE).on(PURCHASE.CLIENT_ID.eq(CLIENT.ID)),
            noCondition(),
            PURCHASE.ID,
            PURCHASE.AT,
            new LineColumns()
                .who(PURCHASE.STAFF_ID)
                .words(PURCHASE.WHAT)
                .code(PURCHASE.KIND)
                .detail(PURCHASE.REFERENCE)
                .currency(PURCHASE.CURRENCY)
                .one(PURCHASE.AMOUNT_MINOR)
                .two(PURCHASE.REVERSED_MINOR),
            PurchaseStoryColumns::read));
  }

  private static PurchaseHappened read(Record row) {
    var currency = Currency.getInstance(row.get(LineColumns.CURRENCY));
    return new PurchaseHappened(
        EnumCode.read(PurchaseKind.class, row.get(LineColumns.CODE)),
        new Money(row.get(LineColumns.ONE), currency),
        new Money(row.get(LineColumns.TWO), currency));
  }
}
