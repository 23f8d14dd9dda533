package app.fifteen.office;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import java.time.Clock;
import java.util.Optional;

/** Makes an office the one in force, for requests registered from now on (R3). */
public final class ApplyOffice {

  private final Database database;
  private final OfficeStore store;
  private final Clock clock;

  public ApplyOffice(Database database, OfficeStore store, Clock clock) {
    this.database = database;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Adds a version, unless the one in force is equal. Refuses an office that never opens.
   *
   * @param by empty from the command line, which asks nobody's name
   */
  public Outcome<OfficePolicy> apply(Office office, Optional<Actor> by) {
    var now = clock.instant();
    try {
      BusinessCalendar.of(office).nextOpen(now);
    } catch (Failure closed) {
      return Outcome.refused(closed.rejection());
    }
    return Outcome.done(
        database.write(
            tx ->
                store
                    .current(tx)
                    .filter(current -> current.office().equals(office))
                    .orElseGet(() -> store.add(tx, office, now, by.map(Actor::id)))));
  }
}
