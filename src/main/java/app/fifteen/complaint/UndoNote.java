package app.fifteen.complaint;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.Outcome;
import java.time.Instant;

/** Takes a note back that was written into the wrong case, or too early: it stays in the story, struck through (R8). */
public final class UndoNote {

  private final CaseChange changes;
  private final StoryEntryStore story;

  UndoNote(CaseChange changes, StoryEntryStore story) {
    this.changes = changes;
    this.story = story;
  }

  public Outcome<EntryId> undo(ComplaintId id, EntryId note, Actor actor) {
    return changes.change(id, actor, (tx, _, now, me) -> undo(tx, id, note, now, me));
  }

  private Outcome<EntryId> undo(Transaction tx, ComplaintId id, EntryId note, Instant now, Actor me) {
    var found =
        story.byId(tx, id, note)
            .filter(one -> one.fate() == StoryEntry.Fate.STANDS && one.entry().kind() == ComplaintEntryKind.NOTE)
            .map(StoryEntry::entry)
            .filter(entry -> entry.by().filter(me.id()::equals).isPresent());
    if (found.isEmpty()) {
      return Outcome.refused("complaint.stale");
    }
    if (now.isAfter(found.get().at().plus(UndoFinish.TIME))) {
      return Outcome.refused("complaint.undo.too_late");
    }
    story.markUndone(tx, note, now, me.id());
    return Outcome.done(note);
  }
}
