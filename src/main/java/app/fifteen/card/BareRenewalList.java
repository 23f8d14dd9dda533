package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;

import app.fifteen.database.Transaction;
import java.util.List;
import java.util.Optional;

/** The cards that are presented again and again and bought nothing with, the most often first (R30). */
public final class BareRenewalList {

  BareRenewalList() {}

  public List<BareCard> rows(Transaction tx, int most) {
    return tx.dsl()
        .select(CardRowColumns.ALL)
        .select(DISCOUNT_CARD.BARE_RENEWALS)
        .from(DISCOUNT_CARD)
        .join(CARD_TERMS)
        .on(CARD_TERMS.ID.eq(DISCOUNT_CARD.TERMS_ID))
        .join(CLIENT)
        .on(CLIENT.ID.eq(DISCOUNT_CARD.HOLDER_ID))
        .where(DISCOUNT_CARD.BARE_RENEWALS.gt(0), DISCOUNT_CARD.BLOCKED_AT.isNull())
        .orderBy(DISCOUNT_CARD.BARE_RENEWALS.desc(), DISCOUNT_CARD.ID)
        .limit(most)
        .fetch(
            row -> new BareCard(CardRowColumns.read(row, Optional.empty()), row.get(DISCOUNT_CARD.BARE_RENEWALS)));
  }
}
