package app.fifteen.staff;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.PolicyId;
import app.fifteen.office.BusinessCalendar;
import app.fifteen.office.Office;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.OfficeStore;
import java.time.Clock;
import java.time.Instant;
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
   * @param by empty where nobody works yet who may; only a supervisor may
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
    var now = clock.instant();
    try {
      BusinessCalendar.of(office).nextOpen(now);
    } catch (Failure closed) {
      return Outcome.refused(closed.rejection());
    }
    return database.decide(tx -> allowed(tx, by).then(_ -> apply(tx, office, by, seen, now)));
  }

  private static Outcome<Optional<Actor>> allowed(Transaction tx, Optional<Actor> by) {
    return by.map(actor -> Permission.CHANGE_OFFICE.check(tx, actor).then(me -> Outcome.done(Optional.of(me))))
        .orElseGet(() -> Outcome.done(by));
  }

  private Outcome<OfficePolicy> apply(
      Transaction tx, Office office, Optional<Actor> by, Optional<PolicyId> seen, Instant now) {
    var current = store.currentToChange(tx);
    if (seen.isPresent() && !current.map(OfficePolicy::id).equals(seen)) {
      return Outcome.refused("office.changed_meanwhile");
    }
    return Outcome.done(
        current
            .filter(inForce -> inForce.office().equals(office))
            .orElseGet(() -> store.add(tx, office, now, by.map(Actor::id))));
  }
}
