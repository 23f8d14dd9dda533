package app.fifteen.complaint;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;

/** Tells the supervisor that a client goes too far (R23). Nothing else changes by it. */
public final class FlagAbuse {

  private final CaseChange changes;
  private final AbuseStore abuses;

  FlagAbuse(CaseChange changes, AbuseStore abuses) {
    this.changes = changes;
    this.abuses = abuses;
  }

  public Outcome<Abuse> flag(ComplaintId id, AbuseKind kind, String rawWords, Actor actor) {
    return CaseChange.SAID.required(rawWords, "complaint.abuse.no_words")
        .then(
            words ->
                changes.change(
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
                    }));
  }
}
