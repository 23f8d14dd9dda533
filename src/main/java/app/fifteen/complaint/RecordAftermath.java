package app.fifteen.complaint;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;

/** Notes what became of the client after a closed case: by this remedies are measured (R17). */
public final class RecordAftermath {

  private final CaseChange changes;
  private final GrantStore grants;

  RecordAftermath(CaseChange changes, GrantStore grants) {
    this.changes = changes;
    this.grants = grants;
  }

  /** @param seen the version of the case on screen; what was noted before may be corrected */
  public Outcome<ComplaintCase> record(ComplaintId id, int seen, Aftermath aftermath, Actor actor) {
    return changes.change(
        id,
        actor,
        (tx, complaint, now, me) ->
            switch (complaint.episode()) {
              case Episode.Open _ -> Outcome.refused("complaint.aftermath.open");
              case Episode.Ended episode ->
                  complaint.version() == seen
                      ? record(tx, complaint, episode, new FollowUp(aftermath, now, me.id()))
                      : Outcome.refused("complaint.stale");
            });
  }

  private Outcome<ComplaintCase> record(
      Transaction tx, ComplaintCase complaint, Episode.Ended episode, FollowUp found) {
    var entry =
        ComplaintEntry.of(complaint, ComplaintEntryKind.AFTERMATH, found.at(), found.by(), "")
            .detail(found.aftermath().name());
    grants.conclude(tx, complaint, found.aftermath());
    return changes.store(tx, complaint.with(episode.followed(found)), entry);
  }
}
