package app.fifteen.client.records;

import app.fifteen.staff.Permission;
import java.util.List;

/**
 * What one feature keeps that hangs on a client, and what becomes of it wherever clients are dealt with as wholes. The
 * feature says it here, once; merging, erasing, giving out, risk, open matters and the story go through all of these and
 * know no table of anybody's. All but the tables may be left out.
 */
public interface ClientRecords {

  /** Every table of the feature that leads to a client, directly or through others. */
  List<CoveredRecords> tables();

  /** Who may read what they say. Others are told neither of what happened nor of what is open, and that there is any. */
  default Permission readBy() {
    return Permission.WORK;
  }

  /** Which rows change hands when a client is merged into another, told of in this order. */
  default List<MovedRecords> moved() {
    return List.of();
  }

  /** What erasing does to them. */
  default ErasedRecords erased() {
    return ErasedRecords.NOTHING;
  }

  /** What of them a person is given who asks for everything. */
  default GivenOut.Reading givenOut() {
    return GivenOut.Reading.NOTHING;
  }

  /** What stands in that file instead where whoever puts it together may not read them. */
  default GivenOut.Reading withheld() {
    return GivenOut.Reading.NOTHING;
  }

  /** Why companies are at risk because of them (R14). */
  default RiskColumns.Reasons risks() {
    return (_, _) -> List.of();
  }

  /** What of them is not settled yet. */
  default Unsettled.Reading unsettled() {
    return Unsettled.Reading.NOTHING;
  }

  /** What the client's story tells of them; at one instant what stands later here comes first. */
  default List<StoryColumns> story() {
    return List.of();
  }

  /** Whose lines come first where several features tell of one instant: those of the higher rank. */
  default int storyRank() {
    return 0;
  }
}
