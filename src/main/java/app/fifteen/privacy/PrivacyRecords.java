package app.fifteen.privacy;

import static app.fifteen.database.schema.Tables.PRIVACY_ACT;

import app.fifteen.client.records.Care;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import java.util.List;

/** What was given out and what was erased, told of by numbers. */
public final class PrivacyRecords implements ClientRecords {

  @Override
  public List<CoveredRecords> tables() {
    var told = "an entry of the client's own says so, too";
    return List.of(
        CoveredRecords.of(PRIVACY_ACT)
            .without(Care.MERGING, "what was done with one client's file was not done with the other's")
            .without(Care.ERASING, "it names nobody, and shows that the law was kept")
            .without(Care.GIVING_OUT, told)
            .without(Care.TELLING, told));
  }
}
