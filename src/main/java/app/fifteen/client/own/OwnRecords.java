package app.fifteen.client.own;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_ENTRY;

import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.GivenOut;
import app.fifteen.client.records.MovedRecords;
import java.util.List;

/** What is kept of a client besides what other features keep: the client, and what was done with them (R8). */
public final class OwnRecords implements ClientRecords {

  @Override
  public List<CoveredRecords> tables() {
    return List.of(CoveredRecords.of(CLIENT), CoveredRecords.of(CLIENT_ENTRY));
  }

  @Override
  public List<MovedRecords> moved() {
    return List.of(
        new MovedRecords("entry", "merge.moves.entries", CLIENT_ENTRY, CLIENT_ENTRY.ID, CLIENT_ENTRY.CLIENT_ID),
        new MovedRecords("referral", "merge.moves.referrals", CLIENT, CLIENT.ID, CLIENT.REFERRED_BY),
        new MovedRecords("duplicate", "merge.moves.duplicates", CLIENT, CLIENT.ID, CLIENT.MERGED_INTO_ID));
  }

  @Override
  public ErasedRecords erased() {
    return new OwnErasureStore();
  }

  @Override
  public GivenOut.Reading givenOut() {
    return new GivenEntryStore();
  }
}
