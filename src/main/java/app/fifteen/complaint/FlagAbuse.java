package app.fifteen.complaint;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import java.time.Clock;

/** Tells the supervisor that a client goes too far (R23). Nothing else changes by it. */
public final class FlagAbuse {

  private static final int MAX_WORDS = 10_000;

  private final CaseChange changes;
  private final AbuseStore abuses;

  public FlagAbuse(Database database, ComplaintStore complaints, AbuseStore abuses, Clock clock) {
    this.changes = new CaseChange(database, complaints, clock);
    this.abuses = abuses;
  }

  public Outcome<Abuse> flag(ComplaintId id, AbuseKind kind, String rawWords, Actor actor) {
    var words = CleanText.lines(rawWords);
    if (words.isEmpty()) {
      return Outcome.refused("complaint.abuse.no_words");
    }
    if (words.length() > MAX_WORDS) {
      return Outcome.refused("complaint.words.too_long", words.length(), MAX_WORDS);
    }
    return changes.change(
        id,
        actor,
        (tx, complaint, now, me) -> {
          if (abuses.of(tx, id).stream().anyMatch(abuse -> abuse.answer().isEmpty())) {
            return Outcome.refused("complaint.abuse.flagged");
          }
          changes.tell(
              tx, complaint,
              ComplaintEntry.of(complaint, ComplaintEntryKind.ABUSE_FLAGGED, now, me.id(), words)
                  .detail(kind.name()));
          return Outcome.done(abuses.add(tx, id, kind, words, now, me.id()));
        });
  }
}
