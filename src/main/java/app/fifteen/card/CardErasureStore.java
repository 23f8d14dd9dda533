package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_EVENT;
import static app.fifteen.database.schema.Tables.CARD_REMINDER;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.Erasing;
import app.fifteen.client.records.Tally;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.util.List;

/**
 * Takes the words out of what was done with somebody's cards, and blocks the cards: nobody is left to use them. The ledger and
 * who presented what stay as numbers, which name nobody any more.
 */
final class CardErasureStore implements ErasedRecords {

  @Override
  public List<Tally> counts(Transaction tx, List<ClientId> people) {
    return List.of(new Tally("person.erase.cards", tx.dsl().fetchCount(DISCOUNT_CARD, DISCOUNT_CARD.HOLDER_ID.in(ids(people)))));
  }

  @Override
  public void erase(Transaction tx, Erasing erasing) {
    var people = ids(erasing.people());
    tx.dsl().update(CARD_EVENT).set(CARD_EVENT.WORDS, "").where(CARD_EVENT.CLIENT_ID.in(people)).execute();
    tx.dsl()
        .update(CARD_REMINDER)
        .set(CARD_REMINDER.WORDS, "")
        .where(
            CARD_REMINDER.CARD_ID.in(
                select(DISCOUNT_CARD.ID).from(DISCOUNT_CARD).where(DISCOUNT_CARD.HOLDER_ID.in(people))))
        .execute();
    tx.dsl()
        .update(DISCOUNT_CARD)
        .set(DISCOUNT_CARD.BLOCKED_AT, erasing.at())
        .set(DISCOUNT_CARD.VERSION, DISCOUNT_CARD.VERSION.plus(1))
        .where(DISCOUNT_CARD.HOLDER_ID.in(people), DISCOUNT_CARD.BLOCKED_AT.isNull())
        .execute();
  }

  private static List<Long> ids(List<ClientId> people) {
    return people.stream().map(ClientId::value).toList();
  }
}
