package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT;

import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.MovedRecords;
import java.util.List;

/** What complaints keep of clients. */
public final class ComplaintRecords implements ClientRecords {

  @Override
  public List<CoveredRecords> tables() {
    return List.of(CoveredRecords.of(COMPLAINT));
  }

  @Override
  public List<MovedRecords> moved() {
    return List.of(
        new MovedRecords("complaint", "merge.moves.complaints", COMPLAINT, COMPLAINT.ID, COMPLAINT.CLIENT_ID));
  }
}
