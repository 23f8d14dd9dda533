package app.fifteen.purchase;

import static app.fifteen.database.schema.Tables.PURCHASE;
import static app.fifteen.database.schema.Tables.PURCHASE_REVERSAL;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.records.Care;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.GivenOut;
import app.fifteen.client.records.MovedRecords;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.kernel.ClientId;
import java.util.Collection;
import java.util.List;
import org.jooq.Record1;
import org.jooq.Select;

/** What purchases keep of clients. */
public final class PurchaseRecords implements ClientRecords {

  /** The numbers of what some clients bought, for whoever keeps something that hangs on purchases. */
  public static Select<Record1<Long>> of(Collection<ClientId> people) {
    return select(PURCHASE.ID)
        .from(PURCHASE)
        .where(PURCHASE.CLIENT_ID.in(people.stream().map(ClientId::value).toList()));
  }

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
