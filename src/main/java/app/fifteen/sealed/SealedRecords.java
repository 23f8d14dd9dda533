package app.fifteen.sealed;

import static app.fifteen.database.schema.Tables.SEALED_ANSWER;
import static app.fifteen.database.schema.Tables.SEALED_MESSAGE;
import static app.fifteen.database.schema.Tables.SEALED_OPENING;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.records.Care;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.GivenOut;
import app.fifteen.client.records.MovedRecords;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.client.records.Unsettled;
import app.fifteen.kernel.ClientId;
import app.fifteen.staff.Permission;
import java.util.Collection;
import java.util.List;
import org.jooq.Record1;
import org.jooq.Select;

/**
 * What messages to the supervisor keep of clients. No company is at risk because of them (R14): everybody is shown why one is,
 * and whoever wrote past everyone else is not given away by that.
 */
public final class SealedRecords implements ClientRecords {

  /** The numbers of some clients' messages, for whoever keeps something that hangs on them. */
  public static Select<Record1<Long>> of(Collection<ClientId> people) {
    return select(SEALED_MESSAGE.ID)
        .from(SEALED_MESSAGE)
        .where(SEALED_MESSAGE.CLIENT_ID.in(people.stream().map(ClientId::value).toList()));
  }

  @Override
  public List<CoveredRecords> tables() {
    return List.of(
        CoveredRecords.of(SEALED_MESSAGE),
        CoveredRecords.of(SEALED_ANSWER),
        CoveredRecords.of(SEALED_OPENING)
            .without(Care.ERASING, "it says which supervisor broke the seal and when, and nothing of the client")
            .without(Care.GIVING_OUT, "when a supervisor got round to reading is the supervisor's")
            .without(Care.TELLING, "when a supervisor got round to reading is the supervisor's"));
  }

  @Override
  public Permission readBy() {
    return Permission.READ_SEALED;
  }

  @Override
  public List<MovedRecords> moved() {
    return List.of(
        new MovedRecords(
            "sealed", "merge.moves.sealed", SEALED_MESSAGE, SEALED_MESSAGE.ID, SEALED_MESSAGE.CLIENT_ID));
  }

  @Override
  public ErasedRecords erased() {
    return new SealedErasureStore();
  }

  @Override
  public GivenOut.Reading givenOut() {
    return new GivenSealedStore();
  }

  @Override
  public GivenOut.Reading withheld() {
    return (_, _) -> GivenSealedStore.withheld();
  }

  @Override
  public Unsettled.Reading unsettled() {
    return new SealedMatterStore();
  }

  @Override
  public List<StoryColumns> story() {
    return SealedStoryColumns.branches();
  }

  @Override
  public int storyRank() {
    return 3;
  }
}
