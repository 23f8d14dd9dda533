package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_ENTRY;
import static app.fifteen.database.schema.Tables.CARD_NUMBER;
import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some hundred cards at once, for files. */
public final class KnownCardStore {

  KnownCardStore() {}

  /** The cards to which numbers lead, lost ones included; numbers that nobody has are left out. */
  public Map<CardNumber, KnownCard> byNumbers(Transaction tx, Collection<CardNumber> numbers) {
    var known = new HashMap<CardNumber, KnownCard>();
    if (numbers.isEmpty()) {
      return known;
    }
    var rows =
        tx.dsl()
            .select(
                CARD_NUMBER.NUMBER, DISCOUNT_CARD.ID, DISCOUNT_CARD.NUMBER, DISCOUNT_CARD.HOLDER_ID,
                DISCOUNT_CARD.BALANCE_MINOR, CARD_TERMS.BONUS_CURRENCY)
            .from(CARD_NUMBER)
            .join(DISCOUNT_CARD)
            .on(DISCOUNT_CARD.ID.eq(CARD_NUMBER.CARD_ID))
            .join(CARD_TERMS)
            .on(CARD_TERMS.ID.eq(DISCOUNT_CARD.TERMS_ID))
            .where(CARD_NUMBER.NUMBER.in(numbers.stream().map(CardNumber::digits).toList()))
            .fetch();
    var openings = openings(tx, rows.getValues(DISCOUNT_CARD.ID));
    for (var row : rows) {
      var currency = Currency.getInstance(row.get(CARD_TERMS.BONUS_CURRENCY));
      known.put(
          new CardNumber(row.get(CARD_NUMBER.NUMBER)),
          new KnownCard(
              new CardNumber(row.get(DISCOUNT_CARD.NUMBER)),
              new ClientId(row.get(DISCOUNT_CARD.HOLDER_ID)),
              new Money(row.get(DISCOUNT_CARD.BALANCE_MINOR), currency),
              new Money(openings.getOrDefault(row.get(DISCOUNT_CARD.ID), 0L), currency)));
    }
    return known;
  }

  /** An adjustment that nobody made is what a card came with: whoever corrects a balance is named. */
  private static Map<Long, Long> openings(Transaction tx, List<Long> cards) {
    return cards.isEmpty()
        ? Map.of()
        : tx.dsl()
            .select(CARD_ENTRY.CARD_ID, CARD_ENTRY.BALANCE_MINOR)
            .from(CARD_ENTRY)
            .where(
                CARD_ENTRY.CARD_ID.in(cards),
                CARD_ENTRY.KIND.eq(EnumCode.of(LedgerKind.ADJUSTMENT)),
                CARD_ENTRY.STAFF_ID.isNull(),
                CARD_ENTRY.GRANT_ID.isNull())
            .fetchMap(CARD_ENTRY.CARD_ID, CARD_ENTRY.BALANCE_MINOR);
  }
}
