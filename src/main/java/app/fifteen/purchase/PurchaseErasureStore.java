package app.fifteen.purchase;

import static app.fifteen.database.schema.Tables.PURCHASE;
import static app.fifteen.database.schema.Tables.PURCHASE_REVERSAL;

import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.Erasing;
import app.fifteen.client.records.Tally;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.util.List;

/** Takes out of purchases what says who bought what. Amounts and dates stay: they are the office's figures. */
final class PurchaseErasureStore implements ErasedRecords {

  @Override
  public List<Tally> counts(Transaction tx, List<ClientId> people) {
    return List.of(
        new Tally(
            "person.erase.purchases",
            tx.dsl().fetchCount(PURCHASE, PURCHASE.CLIENT_ID.in(people.stream().map(ClientId::value).toList()))));
  }

  @Override
  public void erase(Transaction tx, Erasing erasing) {
    var theirs = PURCHASE.CLIENT_ID.in(erasing.people().stream().map(ClientId::value).toList());
    tx.dsl()
        .update(PURCHASE_REVERSAL)
        .set(PURCHASE_REVERSAL.WORDS, Erasing.GONE)
        .where(PURCHASE_REVERSAL.PURCHASE_ID.in(PurchaseRecords.of(erasing.people())))
        .execute();
    tx.dsl()
        .update(PURCHASE)
        .set(PURCHASE.WHAT, Erasing.GONE)
        .setNull(PURCHASE.REFERENCE)
        .set(PURCHASE.VERSION, PURCHASE.VERSION.plus(1))
        .where(theirs)
        .execute();
  }
}
