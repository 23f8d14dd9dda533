package app.fifteen.complaint;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.Outcome;
import java.time.Instant;

/**
 * Puts right what was recorded of what was said in a case, however long ago: what stood there stays in the story, struck
 * through, and what is right stands beside it (R8).
 */
public final class CorrectWords {

  private final CaseChange changes;
  private final StoryEntryStore story;

  CorrectWords(CaseChange changes, StoryEntryStore story) {
    this.changes = changes;
    this.story = story;
  }

  /** @return the entry that is right */
  public Outcome<EntryId> correct(ComplaintId id, EntryId wrong, String rawWords, Actor actor) {
    return CaseChange.SAID.required(rawWords, "complaint.correct.words.none")
        .then(
            words ->
                changes.change(
                    id, actor, (tx, complaint, now, me) -> correct(tx, complaint, wrong, words, now, me)));
  }

  private Outcome<EntryId> correct(
      Transaction tx, ComplaintCase about, EntryId wrong, String words, Instant now, Actor me) {
    var found = story.byId(tx, about.id(), wrong).filter(StoryEntry::isCorrectable);
    if (found.isEmpty()) {
      return Outcome.refused("request.correct.gone");
    }
    if (!found.get().isOf(me)) {
      return Outcome.refused("request.correct.others");
    }
    var stood = found.get().entry();
    if (words.equals(stood.words())) {
      return Outcome.refused("request.correct.same");
    }
    story.markUndone(tx, wrong, now, me.id());
    story.sayInStep(tx, about.id(), stood, words);
    return Outcome.done(changes.tell(tx, about, stood.said(words, me.id())));
  }
}
