package app.fifteen.office;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.PolicyId;
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
   * @param by empty from the command line, which asks nobody's name; at a desk only a supervisor may
   */
  public Outcome<OfficePolicy> apply(Office office, Optional<Actor> by) {
    return apply(office, by, Optional.empty());
  }

  /**
   * The same for changes to a version somebody looked at.
   *
   * @param seen refuses where another one is in force by now
   */
  public Outcome<OfficePolicy> apply(Office office, Optional<Actor> by, Optional<PolicyId> seen) {
    if (by.isPresent() && !by.get().isSupervisor()) {
      return Outcome.refused("office.supervisor_only");
    }
    var now = clock.instant();
    try {
      BusinessCalendar.of(office).nextOpen(now);
    } catch (Failure closed) {
      return Outcome.refused(closed.rejection());
    }
    return database.decide(
        tx -> {
          var current = store.currentToChange(tx);
          if (seen.isPresent() && !current.map(OfficePolicy::id).equals(seen)) {
            return Outcome.refused("office.changed_meanwhile");
          }
          return Outcome.done(
              current
                  .filter(inForce -> inForce.office().equals(office))
                  .orElseGet(() -> store.add(tx, office, now, by.map(Actor::id))));
        });
  }
}
