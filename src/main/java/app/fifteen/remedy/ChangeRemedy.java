package app.fifteen.remedy;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RemedyId;
import app.fifteen.office.OfficeStore;

/**
 * Changes what a remedy promises; only a supervisor may. What was granted before stays as it was agreed on, and what is
 * known of the remedy's effect stays with it.
 */
public final class ChangeRemedy {

  private final CatalogueChange changes;

  public ChangeRemedy(Database database, OfficeStore offices, RemedyStore remedies) {
    this.changes = new CatalogueChange(database, offices, remedies);
  }

  /** @param version the one the form was filled from */
  public Outcome<Remedy> change(RemedyId id, int version, RemedyDraft draft, Actor actor) {
    return changes.of(
        id,
        version,
        actor,
        (tx, found) ->
            RemedyReader.read(draft, changes.others(tx, found), changes.currency(tx))
                .outcome()
                .then(terms -> Outcome.done(found.with(terms))));
  }

  /**
   * Takes a change back.
   *
   * @param before as it was
   * @param after as the change left it
   */
  public Outcome<Remedy> undo(Remedy before, Remedy after, Actor actor) {
    return changes.of(
        after.id(),
        after.version(),
        actor,
        (tx, found) ->
            RemedyReader.taken(before.terms().name(), changes.others(tx, found))
                .<Outcome<Remedy>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(found.with(before.terms()))));
  }
}
