package app.fifteen.card.figures;

import static app.fifteen.database.schema.Tables.CARD_ENTRY;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;
import static app.fifteen.database.schema.Tables.PURCHASE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import app.fifteen.card.LedgerKind;
import app.fifteen.database.EnumCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What numbers and the rows behind them have in common, so that they cannot differ. Part of the stores. */
final class FigureColumns {

  /** By which more or less is owed to the client: what is good, what becomes good, less what is owed by them. */
  static final Field<Long> NET =
      CARD_ENTRY.BALANCE_MINOR.plus(CARD_ENTRY.PENDING_MINOR).minus(CARD_ENTRY.SHORTFALL_MINOR);

  /** What of a purchase was not taken back. */
  static final Field<Long> KEPT = PURCHASE.AMOUNT_MINOR.minus(PURCHASE.REVERSED_MINOR);

  /** Cards that were issued here, and not taken over from a file: all that happened to them is known. */
  static final Condition LIVED_HERE = DISCOUNT_CARD.ISSUED_BY.isNotNull();

  /** Bonuses that were spent on a purchase, or given back of it. */
  static final Condition SPENT =
      is(LedgerKind.REDEMPTION).or(is(LedgerKind.REVERSAL).and(NET.gt(inline(0L))));

  private static final Map<CardsToday.HeldBonuses, Field<Long>> HELD =
      Map.of(
          CardsToday.HeldBonuses.BALANCE, DISCOUNT_CARD.BALANCE_MINOR,
          CardsToday.HeldBonuses.PENDING, DISCOUNT_CARD.PENDING_MINOR,
          CardsToday.HeldBonuses.SHORTFALL, DISCOUNT_CARD.SHORTFALL_MINOR);

  private FigureColumns() {}

  static Field<Long> held(CardsToday.HeldBonuses what) {
    return HELD.get(what);
  }

  /** The code of a {@link CardState}. @param today at the office */
  static Field<String> state(LocalDate today) {
    var unshown = DISCOUNT_CARD.PRESENTED_AT.isNull();
    var lives = DISCOUNT_CARD.BURNS_ON.ge(today);
    return when(DISCOUNT_CARD.BLOCKED_AT.isNotNull(), code(CardState.BLOCKED))
        .when(lives.and(unshown), code(CardState.FRESH))
        .when(lives, code(CardState.ACTIVE))
        .when(unshown, code(CardState.NEVER_SHOWN))
        .otherwise(code(CardState.LAPSED));
  }

  /** The entries of a flow but for the burning, which counts by days of its own. */
  static Condition flow(BonusFlow flow) {
    return switch (flow) {
      case ACCRUED -> is(LedgerKind.ACCRUAL).or(is(LedgerKind.REVERSAL).and(NET.lt(inline(0L))));
      case REDEEMED -> SPENT;
      case BURNT -> is(LedgerKind.BURN);
      case OTHERWISE -> is(LedgerKind.ADJUSTMENT);
    };
  }

  /**
   * The entries of some months. What burnt counts from the end of its day, which is the next one's beginning, so its day
   * decides.
   */
  static Condition within(BonusFlow flow, YearMonth first, YearMonth last, ZoneId zone) {
    return flow == BonusFlow.BURNT
        ? CARD_ENTRY.BURNS_ON.between(first.atDay(1), last.atEndOfMonth())
        : CARD_ENTRY
            .AT
            .ge(first.atDay(1).atStartOfDay(zone).toInstant())
            .and(CARD_ENTRY.AT.lt(last.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant()));
  }

  static Condition is(LedgerKind... kinds) {
    return CARD_ENTRY.KIND.in(Arrays.stream(kinds).map(kind -> inline(EnumCode.of(kind))).toList());
  }

  /** The month of a day that is stored as ISO text. */
  static Field<String> month(Field<LocalDate> day) {
    return DSL.field("substr({0}, 1, 7)", String.class, day);
  }

  static Field<String> code(Enum<?> constant) {
    return inline(EnumCode.of(constant));
  }
}
