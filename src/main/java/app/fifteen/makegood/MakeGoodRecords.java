package app.fifteen.makegood;

import static app.fifteen.database.schema.Tables.MAKE_GOOD;
import static app.fifteen.database.schema.Tables.MAKE_GOOD_PROOF;

import app.fifteen.client.records.Care;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.GivenOut;
import app.fifteen.client.records.RiskColumns;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.client.records.Unsettled;
import java.util.List;

/** What make-goods keep of clients, all of it through requests. */
public final class MakeGoodRecords implements ClientRecords {

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
