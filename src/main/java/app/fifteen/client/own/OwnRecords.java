package app.fifteen.client.own;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_CONTACT;
import static app.fifteen.database.schema.Tables.CLIENT_ENTRY;
import static app.fifteen.database.schema.Tables.CLIENT_MERGE;
import static app.fifteen.database.schema.Tables.CLIENT_MERGE_MOVED;
import static app.fifteen.database.schema.Tables.CLIENT_UNSUBSCRIPTION;
import static app.fifteen.database.schema.Tables.ERASED_IDENTITY;

import app.fifteen.client.records.Care;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.CoveredRecords;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.GivenOut;
import app.fifteen.client.records.MovedRecords;
import app.fifteen.client.records.StoryColumns;
import java.util.List;

/** What is kept of a client besides what other features keep: the client, and what was done with them (R8). */
public final class OwnRecords implements ClientRecords {

  @Override
  public List<CoveredRecords> tables() {
    var changed = "an entry tells of each change";
    var merged = "an entry tells of each merge";
    var numbers = "these are numbers, and say nothing without what they number";
    var gone = "whoever stands here is nobody any more";
    return List.of(
        CoveredRecords.of(CLIENT),
        CoveredRecords.of(CLIENT_ENTRY),
        CoveredRecords.of(CLIENT_CONTACT)
            .without(Care.MERGING, "the other one keeps theirs, to be somebody again; the survivor takes over what is chosen")
            .without(Care.TELLING, changed),
        CoveredRecords.of(CLIENT_UNSUBSCRIPTION)
            .without(Care.MERGING, "the other one keeps theirs, and the survivor gets the same (R36)")
            .without(Care.TELLING, changed),
        CoveredRecords.of(CLIENT_MERGE)
            .without(Care.MERGING, "this is how a merge is undone")
            .without(Care.GIVING_OUT, "what both are called and are is given out with their names; this is kept to undo the merge with")
            .without(Care.TELLING, merged),
        CoveredRecords.of(CLIENT_MERGE_MOVED)
            .without(Care.ERASING, numbers)
            .without(Care.GIVING_OUT, numbers)
            .without(Care.TELLING, merged),
        CoveredRecords.of(ERASED_IDENTITY)
            .without(Care.MERGING, gone)
            .without(Care.ERASING, "by these digests old files do not bring somebody back")
            .without(Care.GIVING_OUT, gone)
            .without(Care.TELLING, gone));
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

  @Override
  public List<StoryColumns> story() {
    return OwnStoryColumns.branches();
  }

  @Override
  public int storyRank() {
    return 2;
  }
}
