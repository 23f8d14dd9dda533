package app.fifteen.complaint;

import app.fifteen.database.Database;
import app.fifteen.kernel.Outcome;
import java.time.Clock;
import java.time.Instant;

/** Keeps what is being typed, so that neither a crash nor a phone call loses it. */
public final class KeepDraft {

  private final Database database;
  private final DraftStore drafts;
  private final Clock clock;

  public KeepDraft(Database database, DraftStore drafts, Clock clock) {
    this.database = database;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** @return when it was kept; {@code complaint.draft.taken} if another desk goes on with it now */
  public Outcome<Instant> keep(DraftHold hold, ComplaintDraft draft) {
    var now = clock.instant();
    return database.decide(
        tx ->
            drafts.save(tx, hold, draft, now)
                ? Outcome.done(now)
                : Outcome.refused(
                    "complaint.draft.taken",
                    drafts.holder(tx, hold.complaint()).map(DraftStore.Holder::name).orElse("–")));
  }
}
