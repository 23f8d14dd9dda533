package app.fifteen.complaint;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import java.time.Clock;

/** Writes into the story of a case, so that no client has to repeat it (R8). */
public final class NoteOnComplaint {

  private static final int MAX_WORDS = 10_000;

  private final CaseChange changes;

  public NoteOnComplaint(Database database, ComplaintStore complaints, Clock clock) {
    this.changes = new CaseChange(database, complaints, clock);
  }

  /** @param kind what the words are: {@link ComplaintEntryKind#NOTE}, or {@link ComplaintEntryKind#LETTER} */
  public Outcome<ComplaintCase> note(ComplaintId id, ComplaintEntryKind kind, String rawWords, Actor actor) {
    var words = CleanText.lines(rawWords);
    if (words.isEmpty()) {
      return Outcome.refused("complaint.words.none");
    }
    if (words.length() > MAX_WORDS) {
      return Outcome.refused("complaint.words.too_long", words.length(), MAX_WORDS);
    }
    return changes.change(
        id,
        actor,
        (tx, complaint, now, me) -> {
          changes.tell(tx, complaint, ComplaintEntry.of(complaint, kind, now, me.id(), words));
          return Outcome.done(complaint);
        });
  }
}
