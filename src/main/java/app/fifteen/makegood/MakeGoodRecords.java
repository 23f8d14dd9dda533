package app.fifteen.makegood;

import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.MAKE_GOOD_PROOF;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.records.Care;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.GivenOut;
import app.fifteen.client.records.RiskColumns;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.client.records.Unsettled;
import app.fifteen.kernel.ClientId;
import app.fifteen.request.RequestRecords;
import java.util.Collection;
import java.util.List;
import org.jooq.Record1;
import org.jooq.Select;

/** What make-goods keep of clients, all of it through requests. */
public final class MakeGoodRecords implements ClientRecords {

  /** The numbers of what is owed to some clients, for whoever keeps something that hangs on it. */
  public static Select<Record1<Long>> of(Collection<ClientId> people) {
    return select(MAKE_GOOD.ID).from(MAKE_GOOD).where(MAKE_GOOD.REQUEST_ID.in(RequestRecords.of(people)));
  }

  @Override
  public List<CoveredRecords> tables() {
    return List.of(
        CoveredRecords.of(MAKE_GOOD),
        CoveredRecords.of(MAKE_GOOD_PROOF).without(Care.TELLING, "the story tells of the delivery that it shows"));
  }

  @Override
  public ErasedRecords erased() {
    return new MakeGoodErasureStore();
  }

  @Override
  public GivenOut.Reading givenOut() {
    return new GivenMakeGoodStore();
  }

  @Override
  public RiskColumns.Reasons risks() {
    return (companies, _) -> MakeGoodRiskColumns.of(companies);
  }

  @Override
  public Unsettled.Reading unsettled() {
    return new MakeGoodMatterStore();
  }

  @Override
  public List<StoryColumns> story() {
    return MakeGoodStoryColumns.branches();
  }

  @Override
  public int storyRank() {
    return 1;
  }
}
