package app.fifteen.request;

import app.fifteen.client.ClientStore;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.time.Instant;

/** Takes a wrong click back: the request is as it was before, and its story says that this was undone (R8). */
public final class UndoHandling {

  private final Database database;
  private final RequestStore requests;
  private final ClientStore clients;
  private final Clock clock;

  public UndoHandling(Database database, RequestStore requests, ClientStore clients, Clock clock) {
    this.database = database;
    this.requests = requests;
    this.clients = clients;
    this.clock = clock;
  }

  public Outcome<RequestId> undo(Undo undo, Actor actor) {
    var now = clock.instant();
    if (now.isAfter(undo.until())) {
      return Outcome.refused("request.undo.too_late");
    }
    return database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> undo(tx, undo, me, now)));
  }

  private Outcome<RequestId> undo(Transaction tx, Undo undo, Actor me, Instant now) {
    if (!requests.save(tx, undo.before())) {
      return Outcome.refused("request.stale");
    }
    requests.markUndone(tx, undo.entry(), now, me.id());
    undo.assigned().ifPresent(client -> clients.unassign(tx, client, me.id()));
    return Outcome.done(undo.before().id());
  }
}
