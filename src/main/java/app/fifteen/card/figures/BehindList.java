package app.fifteen.card.figures;

import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;
import static org.jooq.impl.DSL.noCondition;

import app.fifteen.card.CardNumber;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** The rows behind a number, the newest first. */
public final class BehindList {

  private final CardMonthList months;

  BehindList(CardMonthList months) {
    this.months = months;
  }

  /**
   * @param today and {@code zone} of the office
   * @param after the last row there is already, if any
   */
  public List<BehindRow> page(
      Transaction tx, Behind behind, LocalDate today, ZoneId zone, Optional<BehindRow> after, int most) {
    var columns = columns(tx, behind, today, zone);
    return tx.dsl()
        .select(
            columns.id(), DISCOUNT_CARD.ID, DISCOUNT_CARD.NUMBER, BehindColumns.holder(), columns.at(), columns.dayText(),
            columns.kind(), columns.words(), columns.amount(), columns.currency())
        .from(columns.from())
        .where(columns.which().and(after.map(row -> columns.id().lt(row.id())).orElse(noCondition())))
        .orderBy(columns.id().desc())
        .limit(most)
        .fetch(row -> read(columns, row, zone));
  }

  /** How many there are. */
  public long count(Transaction tx, Behind behind, LocalDate today, ZoneId zone) {
    var columns = columns(tx, behind, today, zone);
    return tx.dsl().selectCount().from(columns.from()).where(columns.which()).fetchSingle().value1();
  }

  BehindColumns columns(Transaction tx, Behind behind, LocalDate today, ZoneId zone) {
    return BehindColumns.of(tx, behind, today, zone, months.first(tx).orElse(YearMonth.from(today)));
  }

  private static BehindRow read(BehindColumns columns, Record row, ZoneId zone) {
    var day = (String) row.get(5);
    var amount = row.get(8, Long.class);
    return new BehindRow(
        row.get(0, Long.class),
        new CardId(row.get(1, Long.class)),
        new CardNumber(row.get(2, String.class)),
        row.get(3, String.class),
        day.isEmpty() ? LocalDate.ofInstant(row.get(columns.at()), zone) : LocalDate.parse(day),
        columns.kinds().map(kinds -> constant(kinds, row.get(6, String.class))),
        row.get(7, String.class),
        Optional.ofNullable(amount)
            .map(minor -> new Money(minor, Currency.getInstance(row.get(9, String.class)))));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Enum<?> constant(Class<? extends Enum<?>> kinds, String code) {
    return EnumCode.read((Class) kinds, code);
  }
}
