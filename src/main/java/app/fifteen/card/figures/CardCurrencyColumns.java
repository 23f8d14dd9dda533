package app.fifteen.card.figures;

import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Cards in few bytes, beside which many rows of purchases or entries are read in one pass. To look up the whole row of a card
 * for each of them takes SQLite ten times as long. Part of the stores.
 */
final class CardCurrencyColumns {

  private final CommonTableExpression<?> cards;

  /** @param which of the cards */
  CardCurrencyColumns(Condition which) {
    cards =
        name("cards")
            .fields("card", "origin", "bonuses")
            .asMaterialized(
                select(DISCOUNT_CARD.ID, DISCOUNT_CARD.ORIGIN, CARD_TERMS.BONUS_CURRENCY)
                    .from(DISCOUNT_CARD)
                    .join(CARD_TERMS)
                    .on(CARD_TERMS.ID.eq(DISCOUNT_CARD.TERMS_ID))
                    .where(which));
  }

  CommonTableExpression<?> table() {
    return cards;
  }

  Field<Long> card() {
    return cards.field("card", Long.class);
  }

  Field<String> origin() {
    return cards.field("origin", String.class);
  }

  /** The currency of its bonuses. */
  Field<String> bonuses() {
    return cards.field("bonuses", String.class);
  }
}
