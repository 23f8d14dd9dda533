package app.fifteen.card.figures;

import static app.fifteen.database.schema.Tables.CARD_ENTRY;
import static app.fifteen.database.schema.Tables.CARD_PRESENTATION;
import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;
import static app.fifteen.database.schema.Tables.PURCHASE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import app.fifteen.card.CardOrigin;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Reads how cards lived, each table in one pass. */
public final class CardLivesStore {

  /** All cards of one origin as they are added up. */
  private static final class Tally {

    private long cards;
    private long presentations;
    private long purchases;
    private final Sums turnover = new Sums();
    private final Sums spent = new Sums();
    private final Map<Integer, CardLives.Survival> alive = new HashMap<>();

    private CardLives.Life life() {
      return new CardLives.Life(cards, presentations, purchases, turnover.amounts(), spent.amounts(), alive);
    }
  }

  private final CardMonthList months;

  CardLivesStore(CardMonthList months) {
    this.months = months;
  }

  /** @param today at the office */
  public CardLives read(Transaction tx, LocalDate today, ZoneId zone) {
    var tallies = new EnumMap<CardOrigin, Tally>(CardOrigin.class);
    for (var origin : CardOrigin.values()) {
      tallies.put(origin, new Tally());
    }
    cards(tx, tallies);
    presentations(tx, tallies);
    purchases(tx, tallies);
    spent(tx, tallies);
    for (int after : CardLives.AFTER) {
      survival(tx, after, YearMonth.from(today), zone, tallies);
    }
    var lives = new EnumMap<CardOrigin, CardLives.Life>(CardOrigin.class);
    tallies.forEach((origin, tally) -> lives.put(origin, tally.life()));
    return new CardLives(lives);
  }

  private static void cards(Transaction tx, Map<CardOrigin, Tally> tallies) {
    tx.dsl()
        .select(DISCOUNT_CARD.ORIGIN, count())
        .from(DISCOUNT_CARD)
        .where(FigureColumns.LIVED_HERE)
        .groupBy(DISCOUNT_CARD.ORIGIN)
        .forEach(row -> of(tallies, row.value1()).cards = row.value2());
  }

  /** By card, so that only cards are sorted by their origin. */
  private static void presentations(Transaction tx, Map<CardOrigin, Tally> tallies) {
    var shown =
        field(selectCount().from(CARD_PRESENTATION).where(CARD_PRESENTATION.CARD_ID.eq(DISCOUNT_CARD.ID)));
    tx.dsl()
        .select(DISCOUNT_CARD.ORIGIN, sum(shown))
        .from(DISCOUNT_CARD)
        .where(FigureColumns.LIVED_HERE)
        .groupBy(DISCOUNT_CARD.ORIGIN)
        .forEach(row -> of(tallies, row.value1()).presentations = row.value2().longValueExact());
  }

  private static void purchases(Transaction tx, Map<CardOrigin, Tally> tallies) {
    var cards = new CardCurrencyColumns(FigureColumns.LIVED_HERE);
    var currencies = tx.dsl().selectDistinct(PURCHASE.CURRENCY).from(PURCHASE).fetch(PURCHASE.CURRENCY);
    var sums = SplitColumns.all(cards.origin(), PURCHASE.CURRENCY, currencies, FigureColumns.KEPT);
    if (!sums.isEmpty()) {
      var row =
          tx.dsl()
              .with(cards.table())
              .select(SplitColumns.columns(sums))
              .from(PURCHASE)
              .crossJoin(cards.table())
              .where(cards.card().eq(PURCHASE.CARD_ID), FigureColumns.KEPT.gt(inline(0L)))
              .fetchSingle();
      for (int i = 0; i < sums.size(); i++) {
        var tally = tallies.get(sums.get(i).origin());
        tally.purchases += sums.get(i).count(row, i);
        tally.turnover.add(sums.get(i).currency(), sums.get(i).amount(row, i));
      }
    }
  }

  private static void spent(Transaction tx, Map<CardOrigin, Tally> tallies) {
    var cards = new CardCurrencyColumns(FigureColumns.LIVED_HERE);
    var currencies = tx.dsl().selectDistinct(CARD_TERMS.BONUS_CURRENCY).from(CARD_TERMS).fetch(CARD_TERMS.BONUS_CURRENCY);
    var sums = SplitColumns.all(cards.origin(), cards.bonuses(), currencies, FigureColumns.NET);
    if (!sums.isEmpty()) {
      var row =
          tx.dsl()
              .with(cards.table())
              .select(SplitColumns.columns(sums))
              .from(CARD_ENTRY)
              .crossJoin(cards.table())
              .where(cards.card().eq(CARD_ENTRY.CARD_ID), FigureColumns.SPENT)
              .fetchSingle();
      for (int i = 0; i < sums.size(); i++) {
        tallies.get(sums.get(i).origin()).spent.add(sums.get(i).currency(), -sums.get(i).amount(row, i));
      }
    }
  }

  private void survival(
      Transaction tx, int after, YearMonth current, ZoneId zone, Map<CardOrigin, Tally> tallies) {
    tallies.values().forEach(tally -> tally.alive.put(after, new CardLives.Survival(0, 0)));
    months
        .first(tx)
        .flatMap(earliest -> SurvivalColumns.of(tx, earliest, after, current, zone))
        .ifPresent(
            columns ->
                tx.dsl()
                    .select(DISCOUNT_CARD.ORIGIN, count(), count(when(columns.alive(), inline(1))))
                    .from(columns.cards())
                    .where(FigureColumns.LIVED_HERE)
                    .groupBy(DISCOUNT_CARD.ORIGIN)
                    .forEach(
                        row ->
                            of(tallies, row.value1())
                                .alive
                                .put(after, new CardLives.Survival(row.value3(), row.value2()))));
  }

  private static Tally of(Map<CardOrigin, Tally> tallies, String origin) {
    return tallies.get(EnumCode.read(CardOrigin.class, origin));
  }
}
