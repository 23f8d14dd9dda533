package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;

import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;

/** What every list of cards reads of a card, its terms and its holder. Part of the lists. */
final class CardRowColumns {

  static final List<Field<?>> ALL =
      List.of(
          DISCOUNT_CARD.ID, DISCOUNT_CARD.NUMBER, DISCOUNT_CARD.HOLDER_ID, CLIENT.NAME, DISCOUNT_CARD.BALANCE_MINOR,
          CARD_TERMS.BONUS_CURRENCY, DISCOUNT_CARD.BURNS_ON, DISCOUNT_CARD.BLOCKED_AT);

  private CardRowColumns() {}

  /** @param lost the number by which it was found, where that is an earlier one */
  static CardRow read(Record row, Optional<CardNumber> lost) {
    return new CardRow(
        new CardId(row.get(DISCOUNT_CARD.ID)),
        new CardNumber(row.get(DISCOUNT_CARD.NUMBER)),
        lost,
        new ClientId(row.get(DISCOUNT_CARD.HOLDER_ID)),
        row.get(CLIENT.NAME),
        new Money(row.get(DISCOUNT_CARD.BALANCE_MINOR), Currency.getInstance(row.get(CARD_TERMS.BONUS_CURRENCY))),
        row.get(DISCOUNT_CARD.BURNS_ON),
        row.get(DISCOUNT_CARD.BLOCKED_AT) != null);
  }
}
