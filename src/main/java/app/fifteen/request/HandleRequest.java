package app.fifteen.request;

import app.fifteen.client.ClientStore;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.Permission;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.util.Optional;

/** Does one thing with a request and writes it into its story, in one transaction. */
public final class HandleRequest {

  private final Database database;
  private final OfficeStore offices;
  private final StaffStore staff;
  private final RequestStore requests;
  private final ClientStore clients;
  private final Clock clock;

  public HandleRequest(
      Database database,
      OfficeStore offices,
      StaffStore staff,
      RequestStore requests,
      ClientStore clients,
      Clock clock) {
    this.database = database;
    this.offices = offices;
    this.staff = staff;
    this.requests = requests;
    this.clients = clients;
    this.clock = clock;
  }

  /** @return what takes the action back within ten seconds */
  public Outcome<Undo> handle(RequestId id, Action action, Actor actor) {
    return database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> handle(tx, id, action, me)));
  }

  private Outcome<Undo> handle(Transaction tx, RequestId id, Action action, Actor actor) {
    var now = clock.instant();
    var found = requests.byIdToChange(tx, id);
    if (found.isEmpty()) {
      return Outcome.refused("request.gone");
    }
    var request = found.get();
    if (requests.isErased(tx, id)) {
      return Outcome.refused("request.erased");
    }
    var holder = request.claim().flatMap(claim -> staff.byId(tx, claim.by())).map(StaffMember::name);
    var handling =
        new Handling(
            request, holder, actor, offices.byId(tx, request.policy()), offices.current(tx).orElseThrow(),
            privileged(tx, request, action), request.notBefore(now));
    return handling
        .apply(action)
        .then(
            handled -> {
              requests.tellHistory(tx, id);
              if (!requests.save(tx, handled.after())) {
                return Outcome.refused("request.stale");
              }
              var entry = requests.addEntry(tx, id, handled.entry());
              var assigned = action instanceof Action.Reach ? assigned(tx, id, actor) : Optional.<ClientId>empty();
              return Outcome.done(
                  new Undo(request.withVersion(request.version() + 1), entry, assigned, now.plus(Undo.TIME)));
            });
  }

  /** Whether the client has A-status, looked up only where the action sets a deadline (R27). */
  private boolean privileged(Transaction tx, Request request, Action action) {
    boolean setsDeadline =
        switch (action) {
          case Action.Reach _ -> request.stage() instanceof Stage.AwaitingFirstContact;
          case Action.NeedThirdParty _, Action.Reopen _ -> true;
          case Action.TakeOn _, Action.CallUnanswered _, Action.Note _, Action.Resolve _ -> false;
        };
    return setsDeadline
        && requests.clientOf(tx, request.id()).filter(client -> clients.hasAStatus(tx, client)).isPresent();
  }

  /** Whoever reaches a client first becomes their personal manager (R37). */
  private Optional<ClientId> assigned(Transaction tx, RequestId id, Actor actor) {
    return requests.clientOf(tx, id).filter(client -> clients.assignIfNobody(tx, client, actor.id()));
  }
}
