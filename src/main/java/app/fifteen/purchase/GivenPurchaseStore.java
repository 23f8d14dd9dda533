package app.fifteen.purchase;

import static app.fifteen.database.schema.Tables.PURCHASE;
import static app.fifteen.database.schema.Tables.PURCHASE_REVERSAL;

import app.fifteen.client.records.GivenOut;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads what somebody bought, the oldest first. */
final class GivenPurchaseStore implements GivenOut.Reading {

  @Override
  public List<GivenOut> read(Transaction tx, List<ClientId> people) {
    var theirs = PURCHASE.CLIENT_ID.in(people.stream().map(ClientId::value).toList());
    var reversals =
        tx.dsl()
            .select(PURCHASE_REVERSAL.PURCHASE_ID, PURCHASE_REVERSAL.WORDS)
            .from(PURCHASE_REVERSAL)
            .join(PURCHASE)
            .on(PURCHASE.ID.eq(PURCHASE_REVERSAL.PURCHASE_ID))
            .where(theirs)
            .orderBy(PURCHASE_REVERSAL.ID)
            .fetchGroups(PURCHASE_REVERSAL.PURCHASE_ID, PURCHASE_REVERSAL.WORDS);
    var purchases = new LinkedHashMap<Long, GivenPurchase>();
    tx.dsl()
        .selectFrom(PURCHASE)
        .where(theirs)
        .orderBy(PURCHASE.AT, PURCHASE.ID)
        .forEach(
            row ->
                purchases.put(
                    row.get(PURCHASE.ID),
                    new GivenPurchase(
                        PurchaseStore.read(row), reversals.getOrDefault(row.get(PURCHASE.ID), List.of()))));
    return List.of(new GivenOut.Section("purchases", "person.pdf.purchases", purchases));
  }
}
