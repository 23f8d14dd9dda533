package app.fifteen.complaint;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import java.time.Clock;

/** Notes what became of the client after a closed case: by this remedies are measured (R17). */
public final class RecordAftermath {

  private final CaseChange changes;
  private final GrantStore grants;

  public RecordAftermath(Database database, ComplaintStore complaints, GrantStore grants, Clock clock) {
    this.changes = new CaseChange(database, complaints, clock);
    this.grants = grants;
  }

  /** @param seen the version of the case on screen; what was noted before may be corrected */
  public Outcome<ComplaintCase> record(ComplaintId id, int seen, Aftermath aftermath, Actor actor) {
    return changes.change(
        id,
        actor,
        (tx, complaint, now, me) -> {
          if (!complaint.isClosed()) {
            return Outcome.refused("complaint.aftermath.open");
          }
          if (complaint.version() != seen) {
            return Outcome.refused("complaint.stale");
          }
          var entry =
              ComplaintEntry.of(complaint, ComplaintEntryKind.AFTERMATH, now, me.id(), "")
                  .detail(aftermath.name());
          grants.conclude(tx, complaint, aftermath);
          return changes.store(tx, complaint.with(new Followed(aftermath, now, me.id())), entry);
        });
  }
}
