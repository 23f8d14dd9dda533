package app.fifteen.purchase;

import static app.fifteen.database.schema.Tables.PURCHASE;
import static app.fifteen.database.schema.Tables.PURCHASE_REVERSAL;

import app.fifteen.client.records.Care;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.GivenOut;
import app.fifteen.client.records.MovedRecords;
import app.fifteen.client.records.StoryColumns;
import java.util.List;

/** What purchases keep of clients. */
public final class PurchaseRecords implements ClientRecords {

  @Override
  public List<CoveredRecords> tables() {
    return List.of(
        CoveredRecords.of(PURCHASE),
        CoveredRecords.of(PURCHASE_REVERSAL)
            .without(Care.TELLING, "the purchase tells how much of it was taken back, and its card why"));
  }

  @Override
  public List<MovedRecords> moved() {
    return List.of(
        new MovedRecords("purchase", "merge.moves.purchases", PURCHASE, PURCHASE.ID, PURCHASE.CLIENT_ID));
  }

  @Override
  public ErasedRecords erased() {
    return new PurchaseErasureStore();
  }

  @Override
  public GivenOut.Reading givenOut() {
    return new GivenPurchaseStore();
  }

  @Override
  public List<StoryColumns> story() {
    return PurchaseStoryColumns.branches();
  }
}
