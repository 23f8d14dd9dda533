package app.fifteen.makegood;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.REQUEST;
import static org.jooq.impl.DSL.noCondition;

import app.fifteen.client.records.LineColumns;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.client.records.TimelineKind;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.RequestId;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Table;

/** What a story tells of make-goods: each step that one took. */
final class MakeGoodStoryColumns {

  private static final Table<?> MAKE_GOODS =
      CLIENT
          .join(REQUEST)
          .on(REQUEST.CLIENT_ID.eq(CLIENT.ID))
          .join(MAKE_GOOD)
          .on(MAKE_GOOD.REQUEST_ID.eq(REQUEST.ID));

  private MakeGoodStoryColumns() {}

  static List<StoryColumns> branches() {
    return List.of(
        step(MakeGoodState.OWED, MAKE_GOOD.OWED_AT, step(MAKE_GOOD.DEBTOR_ID)),
        step(
            MakeGoodState.ORDERED,
            MAKE_GOOD.ORDERED_AT,
            step(MAKE_GOOD.DEBTOR_ID).words(MAKE_GOOD.ORDERED_WHERE).one(MAKE_GOOD.ORDERED_COST_MINOR)),
        step(MakeGoodState.DELIVERED, MAKE_GOOD.DELIVERED_AT, step(MAKE_GOOD.DEBTOR_ID)),
        step(MakeGoodState.CONFIRMED, MAKE_GOOD.CONFIRMED_AT, step(MAKE_GOOD.CONFIRMED_BY)),
        step(MakeGoodState.WAIVED, MAKE_GOOD.WAIVED_AT, step(MAKE_GOOD.WAIVED_BY).words(MAKE_GOOD.WAIVED_REASON)));
  }

  private static LineColumns step(Field<Long> who) {
    return new LineColumns()
        .of(REQUEST.ID, RequestId::new, REQUEST.SUBJECT)
        .who(who)
        .currency(MAKE_GOOD.CURRENCY)
        .detail(MAKE_GOOD.GIFT)
        .one(MAKE_GOOD.COST_MINOR);
  }

  private static StoryColumns step(MakeGoodState state, Field<Instant> at, LineColumns columns) {
    return new StoryColumns(
        Map.of(TimelineKind.MAKE_GOOD, noCondition()),
        MAKE_GOODS,
        at.isNotNull(),
        MAKE_GOOD.ID,
        at,
        columns,
        row ->
            new MakeGoodHappened(
                state,
                row.get(LineColumns.DETAIL),
                new Money(row.get(LineColumns.ONE), Currency.getInstance(row.get(LineColumns.CURRENCY)))));
  }
}
