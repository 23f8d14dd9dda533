package app.fifteen.card.figures;

import static app.fifteen.database.schema.Tables.CARD_ENTRY;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;

import app.fifteen.card.CardOrigin;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Money;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What was done with cards in each month (R33): a few statements over all of them, however many there are. */
public final class CardMonthList {

  /** A month as it is added up. */
  private static final class Tally {

    private long sold;
    private long given;
    private final Sums income = new Sums();
    private final Map<BonusFlow, Sums> bonuses = new EnumMap<>(BonusFlow.class);

    private Tally() {
      for (var flow : BonusFlow.values()) {
        bonuses.put(flow, new Sums());
      }
    }

    private MonthOfCards of(YearMonth month) {
      var amounts = new EnumMap<BonusFlow, List<Money>>(BonusFlow.class);
      bonuses.forEach((flow, sums) -> amounts.put(flow, sums.amounts()));
      return new MonthOfCards(month, sold, given, income.amounts(), amounts);
    }
  }

  CardMonthList() {}

  /** The month in which the first card was issued; empty while there is none. */
  public Optional<YearMonth> first(Transaction tx) {
    return tx.dsl()
        .select(min(DISCOUNT_CARD.ISSUED_ON))
        .from(DISCOUNT_CARD)
        .fetchOptional(row -> row.value1())
        .map(YearMonth::from);
  }

  /**
   * Each of these months, the earliest first, also those in which nothing happened.
   *
   * @param zone of the office
   */
  public List<MonthOfCards> rows(Transaction tx, YearMonth first, YearMonth last, ZoneId zone) {
    var tallies = new LinkedHashMap<YearMonth, Tally>();
    for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      tallies.put(month, new Tally());
    }
    issued(tx, first, last, tallies);
    burnt(tx, first, last, zone, tallies);
    moved(tx, first, last, zone, tallies);
    return tallies.entrySet().stream().map(each -> each.getValue().of(each.getKey())).toList();
  }

  private static void issued(Transaction tx, YearMonth first, YearMonth last, Map<YearMonth, Tally> tallies) {
    var month = FigureColumns.month(DISCOUNT_CARD.ISSUED_ON);
    tx.dsl()
        .select(month, DISCOUNT_CARD.ORIGIN, DISCOUNT_CARD.PRICE_CURRENCY, count(), sum(DISCOUNT_CARD.PRICE_MINOR))
        .from(DISCOUNT_CARD)
        .where(DISCOUNT_CARD.ISSUED_ON.between(first.atDay(1), last.atEndOfMonth()))
        .groupBy(month, DISCOUNT_CARD.ORIGIN, DISCOUNT_CARD.PRICE_CURRENCY)
        .forEach(
            row -> {
              var tally = tallies.get(YearMonth.parse(row.value1()));
              switch (EnumCode.read(CardOrigin.class, row.value2())) {
                case SOLD -> {
                  tally.sold += row.value4();
                  tally.income.add(row.value3(), row.value5().longValueExact());
                }
                case GIVEN -> tally.given += row.value4();
              }
            });
  }

  private static void burnt(
      Transaction tx, YearMonth first, YearMonth last, ZoneId zone, Map<YearMonth, Tally> tallies) {
    var burnt = FigureColumns.flow(BonusFlow.BURNT).and(FigureColumns.within(BonusFlow.BURNT, first, last, zone));
    addUp(tx, FigureColumns.month(CARD_ENTRY.BURNS_ON), FigureColumns.code(BonusFlow.BURNT), burnt, tallies);
  }

  private static void moved(
      Transaction tx, YearMonth first, YearMonth last, ZoneId zone, Map<YearMonth, Tally> tallies) {
    var flows = Stream.of(BonusFlow.values()).filter(flow -> flow != BonusFlow.BURNT).toList();
    var moved =
        DSL.or(flows.stream().map(FigureColumns::flow).toList())
            .and(FigureColumns.within(BonusFlow.OTHERWISE, first, last, zone));
    var flow =
        DSL.when(FigureColumns.flow(BonusFlow.ACCRUED), FigureColumns.code(BonusFlow.ACCRUED))
            .when(FigureColumns.flow(BonusFlow.REDEEMED), FigureColumns.code(BonusFlow.REDEEMED))
            .otherwise(FigureColumns.code(BonusFlow.OTHERWISE));
    addUp(tx, month(tallies.keySet(), zone), flow, moved, tallies);
  }

  /** In which of these months, in their order, an entry counts: where each begins at the office is known here only. */
  private static Field<String> month(Iterable<YearMonth> months, ZoneId zone) {
    CaseConditionStep<String> in = null;
    for (var month : months) {
      var before = CARD_ENTRY.AT.lt(month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
      var name = inline(month.toString());
      in = in == null ? DSL.when(before, name) : in.when(before, name);
    }
    return in;
  }

  private static void addUp(
      Transaction tx, Field<String> month, Field<String> flow, Condition which, Map<YearMonth, Tally> tallies) {
    for (var sum : MovedBonusesList.sums(tx, month, flow, which)) {
      var what = EnumCode.read(BonusFlow.class, sum.flow());
      tallies.get(YearMonth.parse(sum.month())).bonuses.get(what).add(sum.currency(), sum.net() * what.sign());
    }
  }
}
