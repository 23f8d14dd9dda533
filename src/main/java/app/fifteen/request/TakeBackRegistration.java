package app.fifteen.request;

import app.fifteen.client.UnusedClientStore;
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
 * and so is whoever it made a client of, unless something else belongs to them by now. Once anybody has done anything with
 * it, it has a story, and stays (R8).
 */
public final class TakeBackRegistration {

  private final Database database;
  private final RequestStore requests;
  private final UnusedClientStore unused;
  private final Clock clock;

  public TakeBackRegistration(Database database, RequestStore requests, UnusedClientStore unused, Clock clock) {
    this.database = database;
    this.requests = requests;
    this.unused = unused;
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
    var request = requests.byIdToChange(tx, id).orElseThrow();
    if (request.claim().isPresent() || request.firstContact().isPresent() || requests.hasStory(tx, id)) {
      return Outcome.refused("request.stale");
    }
    var asked = requests.clientOf(tx, id);
    if (!requests.remove(tx, id)) {
      return Outcome.refused("request.undo.needed");
    }
    asked.ifPresent(client -> unused.remove(tx, client, request.arrival().receivedAt()));
    return Outcome.done(id);
  }
}
