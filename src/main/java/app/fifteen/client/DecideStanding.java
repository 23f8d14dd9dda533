package app.fifteen.client;

import app.fifteen.database.Database;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TypedWords;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Gives a client a standing, with the reason; only a supervisor may stop retaining someone (R23). */
public final class DecideStanding {

  private static final TypedWords REASON = TypedWords.line(1_000, "client.standing.long_reason");

  private final Database database;
  private final ClientStore clients;
  private final Clock clock;

  public DecideStanding(Database database, ClientStore clients, Clock clock) {
    this.database = database;
    this.clients = clients;
    this.clock = clock;
  }

  /** @return what takes the decision back within ten seconds */
  public Outcome<ClientUndo> decide(ClientId id, Standing standing, String rawReason, Actor actor) {
    return reason(standing, rawReason)
        .at(StandingDecision.Part.REASON)
        .then(
            reason ->
                database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> decide(tx, id, standing, reason, me))));
  }

  /** Whoever stands out does so for a reason. */
  private static Outcome<String> reason(Standing standing, String raw) {
    return standing == Standing.ORDINARY ? REASON.optional(raw) : REASON.required(raw, "client.standing.no_reason");
  }

  /** {@link #decide(ClientId, Standing, String, Actor)} as part of something larger, with a reason that is clean. */
  public Outcome<ClientUndo> decide(Transaction tx, ClientId id, Standing standing, String reason, Actor actor) {
    var found = clients.byIdToChange(tx, id);
    if (found.isEmpty()) {
      return Outcome.refused("client.stale");
    }
    var before = found.get();
    boolean retained = before.standing().standing() != Standing.NOT_RETAINED;
    return standing == Standing.NOT_RETAINED || !retained
        ? Permission.STOP_RETAINING.check(tx, actor).then(me -> decided(tx, before, standing, reason, me))
        : decided(tx, before, standing, reason, actor);
  }

  private Outcome<ClientUndo> decided(Transaction tx, Client before, Standing standing, String reason, Actor actor) {
    var now = clock.instant();
    var decision = new StandingDecision(standing, reason, Optional.of(actor.id()), Optional.of(now));
    clients.save(tx, before.with(decision), now, Optional.of(actor.id()));
    var entry =
        clients.addEntry(
            tx,
            before.id(),
            new ClientEntry(
                ClientEntryKind.STANDING, now, Optional.of(actor.id()), EnumCode.of(standing), reason));
    return Outcome.done(
        new ClientUndo(before.withVersion(before.version() + 1), List.of(entry), now.plus(ClientUndo.TIME)));
  }
}
