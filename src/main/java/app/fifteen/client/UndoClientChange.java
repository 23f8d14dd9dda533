package app.fifteen.client;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Takes a wrong click back: the client is as before, and the story says that this was undone (R8). */
public final class UndoClientChange {

  private final Database database;
  private final ClientStore clients;
  private final Clock clock;

  public UndoClientChange(Database database, ClientStore clients, Clock clock) {
    this.database = database;
    this.clients = clients;
    this.clock = clock;
  }

  public Outcome<ClientId> undo(ClientUndo undo, Actor actor) {
    var now = clock.instant();
    if (now.isAfter(undo.until())) {
      return Outcome.refused("request.undo.too_late");
    }
    return database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> undo(tx, undo, me, now)));
  }

  private Outcome<ClientId> undo(Transaction tx, ClientUndo undo, Actor me, Instant now) {
    if (!clients.save(tx, undo.before(), now, Optional.of(me.id()))) {
      return Outcome.refused("client.stale");
    }
    for (var entry : undo.entries()) {
      clients.markUndone(tx, entry, now, me.id());
    }
    return Outcome.done(undo.before().id());
  }
}
