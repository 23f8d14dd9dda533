package app.fifteen.complaint;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.Outcome;

/** Writes into the story of a case, so that no client has to repeat it (R8). */
public final class NoteOnComplaint {

  private final CaseChange changes;

  NoteOnComplaint(CaseChange changes) {
    this.changes = changes;
  }

  /** @param kind what the words are: {@link ComplaintEntryKind#NOTE}, or {@link ComplaintEntryKind#LETTER} */
  public Outcome<EntryId> note(ComplaintId id, ComplaintEntryKind kind, String rawWords, Actor actor) {
    return CaseChange.SAID.required(rawWords, "complaint.words.none")
        .then(
            words ->
                changes.change(
                    id,
                    actor,
                    (tx, complaint, now, me) ->
                        Outcome.done(changes.tell(tx, complaint, ComplaintEntry.of(complaint, kind, now, me.id(), words)))));
  }
}
