package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_ABUSE;
import static app.fifteen.database.schema.Tables.COMPLAINT_DRAFT;
import static app.fifteen.database.schema.Tables.COMPLAINT_ENTRY;
import static app.fifteen.database.schema.Tables.COMPLAINT_GRANT;
import static app.fifteen.database.schema.Tables.COMPLAINT_LETTER;
import static app.fifteen.database.schema.Tables.COMPLAINT_STEP;
import static app.fifteen.database.schema.Tables.COMPLAINT_TASK;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.records.Care;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.GivenOut;
import app.fifteen.client.records.MovedRecords;
import app.fifteen.client.records.RiskColumns;
import app.fifteen.client.records.StoryColumns;
import app.fifteen.client.records.Unsettled;
import app.fifteen.kernel.ClientId;
import java.util.Collection;
import java.util.List;
import org.jooq.Record1;
import org.jooq.Select;

/** What complaints keep of clients. */
public final class ComplaintRecords implements ClientRecords {

  /** The numbers of some clients' complaints, for whoever keeps something that hangs on complaints. */
  public static Select<Record1<Long>> of(Collection<ClientId> people) {
    return select(COMPLAINT.ID)
        .from(COMPLAINT)
        .where(COMPLAINT.CLIENT_ID.in(people.stream().map(ClientId::value).toList()));
  }

  @Override
  public List<CoveredRecords> tables() {
    var entries = "the entries say it, with the words and the dates";
    return List.of(
        CoveredRecords.of(COMPLAINT),
        CoveredRecords.of(COMPLAINT_ENTRY),
        CoveredRecords.of(COMPLAINT_GRANT).without(Care.TELLING, entries),
        CoveredRecords.of(COMPLAINT_LETTER).without(Care.TELLING, entries),
        CoveredRecords.of(COMPLAINT_DRAFT).without(Care.TELLING, "it has not happened yet"),
        CoveredRecords.of(COMPLAINT_STEP).without(Care.GIVING_OUT, entries).without(Care.TELLING, entries),
        CoveredRecords.of(COMPLAINT_TASK).without(Care.GIVING_OUT, entries).without(Care.TELLING, entries),
        CoveredRecords.of(COMPLAINT_ABUSE).without(Care.GIVING_OUT, entries).without(Care.TELLING, entries));
  }

  @Override
  public List<MovedRecords> moved() {
    return List.of(
        new MovedRecords("complaint", "merge.moves.complaints", COMPLAINT, COMPLAINT.ID, COMPLAINT.CLIENT_ID));
  }

  @Override
  public ErasedRecords erased() {
    return new ComplaintErasureStore();
  }

  @Override
  public GivenOut.Reading givenOut() {
    return new GivenComplaintStore();
  }

  @Override
  public RiskColumns.Reasons risks() {
    return (companies, _) -> ComplaintRiskColumns.of(companies);
  }

  @Override
  public Unsettled.Reading unsettled() {
    return new ComplaintMatterStore();
  }

  @Override
  public List<StoryColumns> story() {
    return ComplaintStoryColumns.branches();
  }

  @Override
  public int storyRank() {
    return 3;
  }
}
