package app.fifteen.card.figures;

import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import app.fifteen.card.CardOrigin;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;

/** Reads how all cards stand, in one pass over them. */
public final class CardsTodayStore {

  /** All cards of one origin as they are added up. */
  private static final class Tally {

    private final Map<CardState, Long> cards = new EnumMap<>(CardState.class);
    private final Map<CardsToday.HeldBonuses, Long> holding = new EnumMap<>(CardsToday.HeldBonuses.class);
    private final Map<CardsToday.HeldBonuses, Sums> amounts = new EnumMap<>(CardsToday.HeldBonuses.class);

    private CardsToday.Standing standing() {
      var sums = new EnumMap<CardsToday.HeldBonuses, List<Money>>(CardsToday.HeldBonuses.class);
      amounts.forEach((held, each) -> sums.put(held, each.amounts()));
      return new CardsToday.Standing(cards, holding, sums);
    }
  }

  CardsTodayStore() {}

  /** @param today at the office */
  public CardsToday read(Transaction tx, LocalDate today) {
    var state = FigureColumns.state(today).as("state");
    var columns = new ArrayList<Field<?>>(List.of(DISCOUNT_CARD.ORIGIN, state, CARD_TERMS.BONUS_CURRENCY, count()));
    for (var held : CardsToday.HeldBonuses.values()) {
      columns.add(holding(held));
      columns.add(amount(held));
    }
    var tallies = new EnumMap<CardOrigin, Tally>(CardOrigin.class);
    for (var origin : CardOrigin.values()) {
      tallies.put(origin, new Tally());
    }
    tx.dsl()
        .select(columns)
        .from(DISCOUNT_CARD)
        .join(CARD_TERMS)
        .on(CARD_TERMS.ID.eq(DISCOUNT_CARD.TERMS_ID))
        .groupBy(DISCOUNT_CARD.ORIGIN, state, CARD_TERMS.BONUS_CURRENCY)
        .forEach(row -> add(tallies.get(EnumCode.read(CardOrigin.class, row.get(DISCOUNT_CARD.ORIGIN))), row, state));
    var standing = new EnumMap<CardOrigin, CardsToday.Standing>(CardOrigin.class);
    tallies.forEach((origin, tally) -> standing.put(origin, tally.standing()));
    return new CardsToday(standing);
  }

  private static void add(Tally tally, Record row, Field<String> state) {
    tally.cards.merge(EnumCode.read(CardState.class, row.get(state)), row.get(count()).longValue(), Long::sum);
    for (var held : CardsToday.HeldBonuses.values()) {
      tally.holding.merge(held, row.get(holding(held)).longValue(), Long::sum);
      tally
          .amounts
          .computeIfAbsent(held, _ -> new Sums())
          .add(row.get(CARD_TERMS.BONUS_CURRENCY), row.get(amount(held)).longValueExact());
    }
  }

  private static Field<Integer> holding(CardsToday.HeldBonuses held) {
    return count(when(FigureColumns.held(held).gt(inline(0L)), inline(1))).as("holding_" + EnumCode.of(held));
  }

  private static Field<BigDecimal> amount(CardsToday.HeldBonuses held) {
    return sum(FigureColumns.held(held)).as("amount_" + EnumCode.of(held));
  }
}
