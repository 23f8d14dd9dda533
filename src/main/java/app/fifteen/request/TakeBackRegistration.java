package app.fifteen.request;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.time.Instant;

/**
 * Takes a registration back that was a slip, for as long as a wrong click can be: the request is as if it had never been,
 * and whoever asked stays known. Once anybody has done anything with it, it has a story, and stays (R8).
 */
public final class TakeBackRegistration {

  private final Database database;
  private final RequestStore requests;
  private final Clock clock;

  public TakeBackRegistration(Database database, RequestStore requests, Clock clock) {
    this.database = database;
    this.requests = requests;
    this.clock = clock;
  }

  public Outcome<RequestId> takeBack(RequestId id, Actor actor) {
    var now = clock.instant();
    return database.decide(tx -> Permission.WORK.check(tx, actor).then(_ -> takeBack(tx, id, now)));
  }

  private Outcome<RequestId> takeBack(Transaction tx, RequestId id, Instant now) {
    var registered = requests.registeredAt(tx, id);
    if (registered.isEmpty()) {
      return Outcome.refused("request.gone");
    }
    if (now.isAfter(registered.get().plus(Undo.TIME))) {
      return Outcome.refused("request.undo.too_late");
    }
    return requests.removeUntouched(tx, id) ? Outcome.done(id) : Outcome.refused("request.stale");
  }
}
