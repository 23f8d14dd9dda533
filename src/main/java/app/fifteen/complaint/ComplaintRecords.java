package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.GivenOut;
import app.fifteen.client.records.MovedRecords;
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
    return List.of(CoveredRecords.of(COMPLAINT));
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
}
