package app.fifteen.remedy;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;

/** Puts a remedy into a department's catalogue (R17); only a supervisor may. */
public final class AddRemedy {

  private static final int MAX_DEPARTMENT = 200;

  private final CatalogueChange changes;

  public AddRemedy(Database database, OfficeStore offices, RemedyStore remedies) {
    this.changes = new CatalogueChange(database, offices, remedies);
  }

  /** @param rawDepartment empty for the whole office */
  public Outcome<Remedy> add(String rawDepartment, RemedyDraft draft, Actor actor) {
    var department = CleanText.line(rawDepartment);
    return department.length() > MAX_DEPARTMENT
        ? Outcome.refused("staff.department.too_long", department.length(), MAX_DEPARTMENT)
        : changes.by(actor, tx -> add(tx, department, draft));
  }

  private Outcome<Remedy> add(Transaction tx, String department, RemedyDraft draft) {
    return RemedyReader.read(draft, changes.remedies.of(tx, department), changes.currency(tx))
        .outcome()
        .then(terms -> Outcome.done(changes.remedies.add(tx, department, terms)));
  }

  /** Takes a wrong click back: the remedy was never there. Refused once it was offered or changed. */
  public Outcome<Remedy> undo(Remedy added, Actor actor) {
    return changes.by(
        actor,
        tx -> changes.remedies.remove(tx, added) ? Outcome.done(added) : Outcome.refused("remedy.stale"));
  }
}
