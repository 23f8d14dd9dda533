package app.fifteen.remedy;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import java.util.List;

/**
 * Gives the whole office its first seven remedies, in its language and currency (R17, R18): when it is set up, and when
 * a supervisor of an older office asks for them.
 */
public final class TakeOverHouseRemedies {

  private final CatalogueChange changes;
  private final OfficeStore offices;

  public TakeOverHouseRemedies(Database database, OfficeStore offices, RemedyStore remedies) {
    this.changes = new CatalogueChange(database, offices, remedies);
    this.offices = offices;
  }

  /** @return refused if the office keeps remedies already */
  public Outcome<List<Remedy>> takeOver(Actor actor) {
    return changes.by(actor, this::givenIn);
  }

  /** Unless the office keeps remedies already, as part of the transaction that lets its first supervisor in. */
  public void onFirstDay(Transaction tx) {
    if (!keepsSome(tx)) {
      give(tx);
    }
  }

  private boolean keepsSome(Transaction tx) {
    return !changes.remedies.of(tx, "").isEmpty();
  }

  private Outcome<List<Remedy>> givenIn(Transaction tx) {
    return keepsSome(tx) ? Outcome.refused("remedy.house.already") : Outcome.done(give(tx));
  }

  private List<Remedy> give(Transaction tx) {
    var office = offices.current(tx).orElseThrow().office();
    return HouseRemedies.in(office.language(), office.currency()).stream()
        .map(terms -> changes.remedies.add(tx, "", terms))
        .toList();
  }
}
