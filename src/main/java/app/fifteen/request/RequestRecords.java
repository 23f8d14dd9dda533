package app.fifteen.request;

import static app.fifteen.database.schema.Tables.REQUEST;

import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.MovedRecords;
import java.util.List;

/** What requests keep of clients. */
public final class RequestRecords implements ClientRecords {

  @Override
  public List<CoveredRecords> tables() {
    return List.of(CoveredRecords.of(REQUEST));
  }

  @Override
  public List<MovedRecords> moved() {
    return List.of(new MovedRecords("request", "merge.moves.requests", REQUEST, REQUEST.ID, REQUEST.CLIENT_ID));
  }
}
