package app.fifteen.client;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import java.time.Clock;
import java.util.Optional;

/** Enters a person by hand. That somebody like them is known already is for the form to say: it may be a relative. */
public final class AddClient {

  private final Database database;
  private final OfficeStore offices;
  private final ClientStore clients;
  private final KnownClientStore known;
  private final Clock clock;

  public AddClient(Database database, OfficeStore offices, ClientStore clients, KnownClientStore known, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.clients = clients;
    this.known = known;
    this.clock = clock;
  }

  public Outcome<ClientId> add(ClientDraft draft, Actor actor) {
    return database.decide(
        tx -> {
          var now = clock.instant();
          return ClientReader.at(offices.current(tx).orElseThrow(), now)
              .read(draft)
              .outcome()
              .then(facts -> add(tx, NewClient.ordinary(facts, now), actor));
        });
  }

  private Outcome<ClientId> add(Transaction tx, NewClient fresh, Actor actor) {
    var taken = fresh.facts().externalId().flatMap(id -> known.byExternalId(tx, id));
    if (taken.isPresent()) {
      return Outcome.refused("client.external_id.taken", fresh.facts().externalId().orElseThrow(), taken.get().name());
    }
    var id = clients.add(tx, fresh);
    clients.addEntry(
        tx, id, new ClientEntry(ClientEntryKind.CREATED, fresh.createdAt(), Optional.of(actor.id()), "", ""));
    return Outcome.done(id);
  }
}
