package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT_ENTRY;
import static app.fifteen.database.schema.Tables.COMPLAINT_STEP;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** The story of a case, with what in it was put right or taken back. */
final class StoryEntryStore {

  /** The oldest first; what is right stands behind what it puts right. */
  List<StoryEntry> of(Transaction tx, ComplaintId complaint) {
    var rows =
        tx.dsl()
            .selectFrom(COMPLAINT_ENTRY)
            .where(COMPLAINT_ENTRY.COMPLAINT_ID.eq(complaint.value()))
            .orderBy(COMPLAINT_ENTRY.AT, COMPLAINT_ENTRY.ID)
            .fetch();
    // Of one kind and one instant there is a second entry only where it puts the first one right.
    var last = new HashMap<List<Object>, Long>();
    rows.forEach(row -> last.put(what(row), row.get(COMPLAINT_ENTRY.ID)));
    return rows.map(
        row ->
            new StoryEntry(
                new EntryId(row.get(COMPLAINT_ENTRY.ID)), EntryColumns.read(row),
                fate(row, last.get(what(row)) > row.get(COMPLAINT_ENTRY.ID))));
  }

  private static List<Object> what(Record row) {
    return List.of(row.get(COMPLAINT_ENTRY.AT), row.get(COMPLAINT_ENTRY.KIND));
  }

  private static StoryEntry.Fate fate(Record row, boolean follows) {
    if (row.get(COMPLAINT_ENTRY.UNDONE_AT) == null) {
      return StoryEntry.Fate.STANDS;
    }
    return follows ? StoryEntry.Fate.CORRECTED : StoryEntry.Fate.TAKEN_BACK;
  }

  Optional<StoryEntry> byId(Transaction tx, ComplaintId complaint, EntryId id) {
    return of(tx, complaint).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  void markUndone(Transaction tx, EntryId entry, Instant at, StaffId by) {
    tx.dsl()
        .update(COMPLAINT_ENTRY)
        .set(COMPLAINT_ENTRY.UNDONE_AT, at)
        .set(COMPLAINT_ENTRY.UNDONE_BY, by.value())
        .where(COMPLAINT_ENTRY.ID.eq(entry.value()))
        .execute();
  }

  /** A step keeps its words, too: where they are those that were put right, it has the right ones from now on. */
  void sayInStep(Transaction tx, ComplaintId complaint, ComplaintEntry before, String words) {
    Step.of(before.kind())
        .ifPresent(
            step ->
                tx.dsl()
                    .update(COMPLAINT_STEP)
                    .set(COMPLAINT_STEP.WORDS, words)
                    .where(
                        COMPLAINT_STEP.COMPLAINT_ID.eq(complaint.value()),
                        COMPLAINT_STEP.EPISODE.eq(before.episode()),
                        COMPLAINT_STEP.STEP.eq(EnumCode.of(step)),
                        COMPLAINT_STEP.WORDS.eq(before.words()))
                    .execute());
  }
}
