package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_ENTRY;
import static app.fifteen.database.schema.Tables.CARD_EVENT;
import static app.fifteen.database.schema.Tables.CARD_PRESENTATION;
import static app.fifteen.database.schema.Tables.CARD_REMINDER;
import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import app.fifteen.client.records.LineColumns;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.client.records.TimelineKind;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** What a story tells of cards. */
final class CardStoryColumns {

  private static final Table<?> HELD = CLIENT.join(DISCOUNT_CARD).on(DISCOUNT_CARD.HOLDER_ID.eq(CLIENT.ID));
  private static final Condition BARE = CARD_PRESENTATION.PURCHASE_ID.isNull();

  private CardStoryColumns() {}

  static List<StoryColumns> branches() {
    return List.of(done(), presented(), presentedByAnother(), burnt(), reminded());
  }

  private static StoryColumns done() {
    return branch(
        CLIENT
            .join(CARD_EVENT)
            .on(CARD_EVENT.CLIENT_ID.eq(CLIENT.ID))
            .join(DISCOUNT_CARD)
            .on(DISCOUNT_CARD.ID.eq(CARD_EVENT.CARD_ID)),
        noCondition(),
        CARD_EVENT.ID,
        CARD_EVENT.AT,
        columns().who(CARD_EVENT.STAFF_ID).words(CARD_EVENT.WORDS).code(CARD_EVENT.KIND));
  }

  /** A presentation with a purchase is told of as that. */
  private static StoryColumns presented() {
    return branch(
        CLIENT
            .join(CARD_PRESENTATION)
            .on(CARD_PRESENTATION.CLIENT_ID.eq(CLIENT.ID))
            .join(DISCOUNT_CARD)
            .on(DISCOUNT_CARD.ID.eq(CARD_PRESENTATION.CARD_ID)),
        BARE,
        CARD_PRESENTATION.ID,
        CARD_PRESENTATION.AT,
        columns().who(CARD_PRESENTATION.STAFF_ID).code(inline(EnumCode.of(CardAct.PRESENTED))));
  }

  private static StoryColumns presentedByAnother() {
    return branch(
        HELD.join(CARD_PRESENTATION).on(CARD_PRESENTATION.CARD_ID.eq(DISCOUNT_CARD.ID)),
        CARD_PRESENTATION.CLIENT_ID.ne(DISCOUNT_CARD.HOLDER_ID),
        CARD_PRESENTATION.ID,
        CARD_PRESENTATION.AT,
        columns().who(CARD_PRESENTATION.STAFF_ID).code(inline(EnumCode.of(CardAct.PRESENTED_BY_ANOTHER))));
  }

  private static StoryColumns burnt() {
    return branch(
        HELD.join(CARD_ENTRY)
            .on(CARD_ENTRY.CARD_ID.eq(DISCOUNT_CARD.ID))
            .join(CARD_TERMS)
            .on(CARD_TERMS.ID.eq(DISCOUNT_CARD.TERMS_ID)),
        CARD_ENTRY.KIND.eq(EnumCode.of(LedgerKind.BURN)),
        CARD_ENTRY.ID,
        CARD_ENTRY.AT,
        columns()
            .code(inline(EnumCode.of(CardAct.BURNT)))
            .currency(CARD_TERMS.BONUS_CURRENCY)
            .one(CARD_ENTRY.BALANCE_MINOR));
  }

  private static StoryColumns reminded() {
    return branch(
        HELD.join(CARD_REMINDER).on(CARD_REMINDER.CARD_ID.eq(DISCOUNT_CARD.ID)),
        noCondition(),
        CARD_REMINDER.ID,
        CARD_REMINDER.AT,
        columns()
            .who(CARD_REMINDER.STAFF_ID)
            .words(CARD_REMINDER.WORDS)
            .undone(CARD_REMINDER.UNDONE_AT)
            .code(CARD_REMINDER.MARK));
  }

  private static LineColumns columns() {
    return new LineColumns().of(DISCOUNT_CARD.ID, CardId::new, DISCOUNT_CARD.NUMBER);
  }

  private static StoryColumns branch(
      Table<?> from, Condition condition, Field<Long> id, Field<Instant> at, LineColumns columns) {
    return new StoryColumns(
        Map.of(TimelineKind.CARD, noCondition()), from, condition, id, at, columns, CardStoryColumns::read);
  }

  private static CardHappened read(Record row) {
    return new CardHappened(
        EnumCode.read(CardAct.class, row.get(LineColumns.CODE)),
        row.get(LineColumns.SUBJECT),
        Optional.ofNullable(row.get(LineColumns.ONE))
            .map(minor -> new Money(Math.abs(minor), Currency.getInstance(row.get(LineColumns.CURRENCY)))));
  }
}
