package app.fifteen.request;

import app.fifteen.client.ErasedStore;
import app.fifteen.client.KnownClientStore;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Somebody says whose a request is, where that was doubtful or wrong. */
public final class ChooseClient {

  private final Database database;
  private final OfficeStore offices;
  private final RequestStore requests;
  private final KnownClientStore known;
  private final ErasedStore erased;
  private final Clock clock;
  private final AttachStore store;

  public ChooseClient(
      Database database, OfficeStore offices, RequestStore requests, KnownClientStore known, ErasedStore erased, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.requests = requests;
    this.known = known;
    this.erased = erased;
    this.store = new AttachStore(erased);
    this.clock = clock;
  }

  /**
   * @param client empty for somebody new
   * @return whose it is now
   */
  public Outcome<ClientId> choose(RequestId id, Optional<ClientId> client, Actor actor) {
    return database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> choose(tx, id, client, me)));
  }

  private Outcome<ClientId> choose(Transaction tx, RequestId id, Optional<ClientId> client, Actor actor) {
    var found = requests.byIdToChange(tx, id);
    if (found.isEmpty()) {
      return Outcome.refused("request.gone");
    }
    var request = found.get();
    var question = question(tx, request);
    var attaching = new AttachToClient(tx, known, erased, List.of(question));
    var chosen = client.flatMap(wanted -> known.byId(tx, wanted));
    if (client.isPresent() && chosen.isEmpty()) {
      return Outcome.refused("client.stale");
    }
    var whose = chosen.map(one -> attaching.known(one, question)).orElseGet(() -> attaching.stranger(question));
    attaching.store();
    requests.tellHistory(tx, id);
    var now = request.notBefore(clock.instant());
    requests
        .clientOf(tx, id)
        .filter(was -> !was.equals(whose.client().orElseThrow()))
        .flatMap(was -> known.byId(tx, was))
        .ifPresent(was -> requests.tellOwner(tx, id, was.name(), request.episode(), now, actor.id()));
    store.choose(tx, id, whose.client().orElseThrow(), whose.company());
    var name = chosen.map(one -> one.name()).orElse(request.arrival().client());
    requests.addEntry(
        tx,
        id,
        new Entry(
            request.episode(), EntryKind.CLIENT_CHOSEN, now, actor.id(), name, Optional.empty()));
    return Outcome.done(whose.client().orElseThrow());
  }

  private AttachToClient.Question question(Transaction tx, Request request) {
    var arrival = request.arrival();
    var region = offices.current(tx).orElseThrow().office().phoneRegion();
    return new AttachToClient.Question(
        Requester.of(arrival.client(), arrival.phone(), arrival.email(), arrival.company(), region),
        arrival.receivedAt(),
        request.claim().map(Claim::by));
  }
}
