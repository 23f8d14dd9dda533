package app.fifteen.timeline;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.REQUEST;
import static org.jooq.impl.DSL.noCondition;

import app.fifteen.kernel.Money;
import app.fifteen.makegood.MakeGoodState;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Table;

/** What a timeline tells of make-goods: each step that one took. */
final class MakeGoodTimelineColumns {

  private static final Table<?> MAKE_GOODS =
      CLIENT
          .join(REQUEST)
          .on(REQUEST.CLIENT_ID.eq(CLIENT.ID))
          .join(MAKE_GOOD)
          .on(MAKE_GOOD.REQUEST_ID.eq(REQUEST.ID));

  private MakeGoodTimelineColumns() {}

  static List<BranchColumns> branches() {
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

  private static TimelineColumns step(Field<Long> who) {
    return new TimelineColumns()
        .ofRequest()
        .who(who)
        .currency(MAKE_GOOD.CURRENCY)
        .detail(MAKE_GOOD.GIFT)
        .one(MAKE_GOOD.COST_MINOR);
  }

  private static BranchColumns step(MakeGoodState state, Field<Instant> at, TimelineColumns columns) {
    return new BranchColumns(
        Map.of(TimelineKind.MAKE_GOOD, noCondition()),
        MAKE_GOODS,
        at.isNotNull(),
        MAKE_GOOD.ID,
        at,
        columns,
        row ->
            new Happened.MadeGood(
                state,
                row.get(TimelineColumns.DETAIL),
                new Money(row.get(TimelineColumns.ONE), Currency.getInstance(row.get(TimelineColumns.CURRENCY)))));
  }
}
