package app.fifteen.card.figures;

import static app.fifteen.database.schema.Tables.CARD_ENTRY;
import static app.fifteen.database.schema.Tables.CARD_PRESENTATION;
import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;
import static app.fifteen.database.schema.Tables.PURCHASE;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import app.fifteen.card.CardOrigin;
import app.fifteen.card.LedgerKind;
import app.fifteen.database.Transaction;
import app.fifteen.purchase.PurchaseKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Where the rows behind a number come from, alike for cards, movements, purchases and presentations. Part of the list, and of
 * its export.
 *
 * @param day null where the moment says which day it was
 * @param kinds of which {@code kind} is a code; empty where there are no kinds
 * @param amount null where it is no number of money
 */
record BehindColumns(
    Table<?> from,
    Condition which,
    Field<Long> id,
    Field<Instant> at,
    Field<LocalDate> day,
    Optional<Class<? extends Enum<?>>> kinds,
    Field<String> kind,
    Field<String> words,
    Field<Long> amount,
    Field<String> currency) {

  private static final Field<String> NO_TEXT = inline("");
  private static final Field<LocalDate> NO_DAY = castNull(DISCOUNT_CARD.ISSUED_ON);
  private static final Field<Long> NO_AMOUNT = castNull(SQLDataType.BIGINT);

  private static final Table<?> CARDS =
      DISCOUNT_CARD.join(CARD_TERMS).on(CARD_TERMS.ID.eq(DISCOUNT_CARD.TERMS_ID));

  /** @param today and {@code zone} of the office, {@code earliest} when the first card was issued */
  static BehindColumns of(Transaction tx, Behind behind, LocalDate today, ZoneId zone, YearMonth earliest) {
    return switch (behind) {
      case Behind.Issued(var origin, var month) ->
          cards(CARDS, is(origin).and(DISCOUNT_CARD.ISSUED_ON.between(month.atDay(1), month.atEndOfMonth())))
              .worth(DISCOUNT_CARD.PRICE_MINOR, DISCOUNT_CARD.PRICE_CURRENCY);
      case Behind.InState(var state, var origin) ->
          cards(CARDS, is(origin).and(FigureColumns.state(today).eq(FigureColumns.code(state))));
      case Behind.Holding(var held, var origin) ->
          cards(CARDS, is(origin).and(FigureColumns.held(held).gt(inline(0L))))
              .worth(FigureColumns.held(held), CARD_TERMS.BONUS_CURRENCY);
      case Behind.Living(var origin) -> cards(CARDS, living(origin));
      case Behind.Alive(var origin, var months) ->
          SurvivalColumns.of(tx, earliest, months, YearMonth.from(today), zone)
              .map(columns -> cards(columns.cards(), living(origin).and(columns.alive())))
              .orElseGet(() -> cards(CARDS, DSL.falseCondition()));
      case Behind.Moved(var flow, var month) ->
          entries(FigureColumns.flow(flow).and(FigureColumns.within(flow, month, month, zone)), flow.sign());
      case Behind.Spent(var origin) ->
          entries(FigureColumns.SPENT.and(living(origin)), BonusFlow.REDEEMED.sign());
      case Behind.Bought(var origin) -> purchases(living(origin).and(FigureColumns.KEPT.gt(inline(0L))));
      case Behind.Shown(var origin) -> presentations(living(origin));
    };
  }

  private static Condition is(CardOrigin origin) {
    return DISCOUNT_CARD.ORIGIN.eq(FigureColumns.code(origin));
  }

  private static Condition is(Optional<CardOrigin> origin) {
    return origin.map(BehindColumns::is).orElse(noCondition());
  }

  private static Condition living(CardOrigin origin) {
    return is(origin).and(FigureColumns.LIVED_HERE);
  }

  private static BehindColumns cards(Table<?> from, Condition which) {
    return new BehindColumns(
        from, which, DISCOUNT_CARD.ID, DISCOUNT_CARD.ISSUED_AT, DISCOUNT_CARD.ISSUED_ON, Optional.of(CardOrigin.class),
        DISCOUNT_CARD.ORIGIN, NO_TEXT, DISCOUNT_CARD.BALANCE_MINOR, CARD_TERMS.BONUS_CURRENCY);
  }

  private static BehindColumns entries(Condition which, int sign) {
    // What becomes good after it was accrued changes nothing of what is owed.
    return new BehindColumns(
        CARD_ENTRY.join(DISCOUNT_CARD).on(DISCOUNT_CARD.ID.eq(CARD_ENTRY.CARD_ID)).join(CARD_TERMS).on(CARD_TERMS.ID.eq(DISCOUNT_CARD.TERMS_ID)),
        which.and(FigureColumns.NET.ne(inline(0L))),
        CARD_ENTRY.ID,
        CARD_ENTRY.AT,
        when(CARD_ENTRY.KIND.eq(FigureColumns.code(LedgerKind.BURN)), CARD_ENTRY.BURNS_ON),
        Optional.of(LedgerKind.class),
        CARD_ENTRY.KIND,
        bought(),
        FigureColumns.NET.times(inline(sign)).cast(SQLDataType.BIGINT),
        CARD_TERMS.BONUS_CURRENCY);
  }

  private static Field<String> bought() {
    return DSL.coalesce(
        field(select(PURCHASE.WHAT).from(PURCHASE).where(PURCHASE.ID.eq(CARD_ENTRY.PURCHASE_ID))), NO_TEXT);
  }

  private static BehindColumns purchases(Condition which) {
    return new BehindColumns(
        PURCHASE.join(DISCOUNT_CARD).on(DISCOUNT_CARD.ID.eq(PURCHASE.CARD_ID)), which, PURCHASE.ID, PURCHASE.AT,
        PURCHASE.BOUGHT_ON, Optional.of(PurchaseKind.class), PURCHASE.KIND, PURCHASE.WHAT, FigureColumns.KEPT,
        PURCHASE.CURRENCY);
  }

  private static BehindColumns presentations(Condition which) {
    var presenter = CLIENT.as("presenter");
    return new BehindColumns(
        CARD_PRESENTATION.join(DISCOUNT_CARD).on(DISCOUNT_CARD.ID.eq(CARD_PRESENTATION.CARD_ID)),
        which, CARD_PRESENTATION.ID, CARD_PRESENTATION.AT, CARD_PRESENTATION.PRESENTED_ON, Optional.empty(), NO_TEXT,
        field(select(presenter.NAME).from(presenter).where(presenter.ID.eq(CARD_PRESENTATION.CLIENT_ID))),
        NO_AMOUNT, NO_TEXT);
  }

  private BehindColumns worth(Field<Long> other, Field<String> of) {
    return new BehindColumns(from, which, id, at, day, kinds, kind, words, other, of);
  }

  /** Of the card whose row it is. */
  static Field<String> holder() {
    return field(select(CLIENT.NAME).from(CLIENT).where(CLIENT.ID.eq(DISCOUNT_CARD.HOLDER_ID)));
  }

  /** When it was, as text of its day; empty where the moment says it. */
  Field<String> dayText() {
    return day == NO_DAY ? NO_TEXT : DSL.coalesce(DSL.field("{0}", String.class, day), NO_TEXT);
  }
}
