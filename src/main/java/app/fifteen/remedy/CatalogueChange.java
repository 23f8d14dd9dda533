package app.fifteen.remedy;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RemedyId;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.Permission;
import java.util.Currency;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What every change of the catalogue has in common: a supervisor makes it, one after another, and none overwrites another. */
final class CatalogueChange {

  private final Database database;
  private final OfficeStore offices;
  final RemedyStore remedies;

  CatalogueChange(Database database, OfficeStore offices, RemedyStore remedies) {
    this.database = database;
    this.offices = offices;
    this.remedies = remedies;
  }

  <T> Outcome<T> by(Actor actor, Function<Transaction, Outcome<T>> change) {
    return database.decide(
        tx ->
            Permission.KEEP_REMEDIES
                .check(tx, actor)
                .then(
                    _ -> {
                      remedies.holdOff(tx);
                      return change.apply(tx);
                    }));
  }

  /**
   * @param version the one that was on screen
   * @param change what the remedy is to be, its version left as it is
   */
  Outcome<Remedy> of(
      RemedyId id, int version, Actor actor, BiFunction<Transaction, Remedy, Outcome<Remedy>> change) {
    return by(
        actor,
        tx ->
            remedies
                .byId(tx, id)
                .filter(found -> found.version() == version)
                .<Outcome<Remedy>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("remedy.stale"))
                .then(found -> change.apply(tx, found))
                .then(changed -> saved(tx, changed)));
  }

  private Outcome<Remedy> saved(Transaction tx, Remedy changed) {
    return remedies.save(tx, changed)
        ? Outcome.done(
            new Remedy(changed.id(), changed.department(), changed.terms(), changed.retired(), changed.version() + 1))
        : Outcome.refused("remedy.stale");
  }

  /** What the department of a remedy offers besides it. */
  List<Remedy> others(Transaction tx, Remedy remedy) {
    return remedies.of(tx, remedy.department()).stream().filter(other -> !other.id().equals(remedy.id())).toList();
  }

  Currency currency(Transaction tx) {
    return offices.current(tx).orElseThrow().office().currency();
  }
}
