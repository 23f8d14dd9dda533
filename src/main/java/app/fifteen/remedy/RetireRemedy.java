package app.fifteen.remedy;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;

/** Stops offering a remedy, or offers it again; only a supervisor may. What is known of its effect is kept (R17). */
public final class RetireRemedy {

  private final CatalogueChange changes;

  public RetireRemedy(Database database, OfficeStore offices, RemedyStore remedies) {
    this.changes = new CatalogueChange(database, offices, remedies);
  }

  /** @param seen as it was on screen */
  public Outcome<Remedy> retire(Remedy seen, Actor actor) {
    return changes.of(seen.id(), seen.version(), actor, (_, found) -> Outcome.done(found.retiring(true)));
  }

  /**
   * @param seen as it was on screen
   * @return refused if its name is taken by now
   */
  public Outcome<Remedy> bringBack(Remedy seen, Actor actor) {
    return changes.of(
        seen.id(),
        seen.version(),
        actor,
        (tx, found) ->
            RemedyReader.taken(found.terms().name(), changes.others(tx, found))
                .<Outcome<Remedy>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(found.retiring(false))));
  }
}
