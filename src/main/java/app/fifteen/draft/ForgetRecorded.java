package app.fifteen.draft;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;

/** Forgets what was typed and is recorded now: whoever's draft it was, as when somebody else sat down at a desk meanwhile. */
public final class ForgetRecorded {

  private final Database database;
  private final TypedDraftStore drafts;

  ForgetRecorded(Database database, TypedDraftStore drafts) {
    this.database = database;
    this.drafts = drafts;
  }

  /** @param recorded drafts that say anything else are still to be recorded, and stay */
  public Outcome<TypedFields> forget(DraftOf about, TypedFields recorded, Actor actor) {
    return database.decide(
        tx ->
            Permission.WORK
                .check(tx, actor)
                .then(
                    _ -> {
                      drafts.removeEqual(tx, about, recorded);
                      return Outcome.done(recorded);
                    }));
  }
}
