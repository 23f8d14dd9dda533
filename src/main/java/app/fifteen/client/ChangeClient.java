package app.fifteen.client;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/** Changes what is known of a client; what each field said before goes into the client's story (R8). */
public final class ChangeClient {

  private final Database database;
  private final OfficeStore offices;
  private final ClientStore clients;
  private final KnownClientStore known;
  private final FieldWordsStore words;
  private final FindOrAddCompany companies;
  private final Clock clock;

  public ChangeClient(
      Database database,
      OfficeStore offices,
      ClientStore clients,
      KnownClientStore known,
      FieldWordsStore words,
      FindOrAddCompany companies,
      Clock clock) {
    this.database = database;
    this.offices = offices;
    this.clients = clients;
    this.known = known;
    this.words = words;
    this.companies = companies;
    this.clock = clock;
  }

  /** {@link #change(ClientId, int, ClientDraft, String, Actor)} to the company in the draft. */
  public Outcome<ClientUndo> change(ClientId id, int version, ClientDraft draft, Actor actor) {
    return change(id, version, draft, "", actor);
  }

  /**
   * @param version the version that the form was filled from
   * @param company the name of one that has to be found or entered; empty for the one in the draft
   * @return what takes the change back within ten seconds
   */
  public Outcome<ClientUndo> change(ClientId id, int version, ClientDraft draft, String company, Actor actor) {
    return database.decide(
        tx -> Permission.WORK.check(tx, actor).then(me -> change(tx, id, version, draft, company, me)));
  }

  private Outcome<ClientUndo> change(
      Transaction tx, ClientId id, int version, ClientDraft draft, String company, Actor actor) {
    var now = clock.instant();
    var before = clients.byIdToChange(tx, id);
    if (before.isEmpty() || before.get().version() != version) {
      return Outcome.refused("client.stale");
    }
    return companies
        .in(tx, draft, company)
        .then(whole -> ClientReader.at(offices.current(tx).orElseThrow(), now).read(whole).outcome())
        .then(facts -> change(tx, before.get(), facts, actor, now));
  }

  private Outcome<ClientUndo> change(Transaction tx, Client before, ClientFacts facts, Actor actor, Instant now) {
    var taken =
        facts.externalId().filter(id -> !before.facts().externalId().equals(Optional.of(id))).flatMap(id -> known.byExternalId(tx, id));
    if (taken.isPresent()) {
      // It may be that of a duplicate who was merged into this very client.
      return Outcome.<ClientUndo>refused(
              "client.external_id.taken", facts.externalId().orElseThrow(), taken.get().name())
          .at(ClientField.EXTERNAL_ID);
    }
    if (facts.referredBy().filter(before.id()::equals).isPresent()) {
      return Outcome.<ClientUndo>refused("client.referred_by_self").at(ClientField.REFERRED_BY);
    }
    clients.save(tx, before.with(facts), now, Optional.of(actor.id()));
    var entries = new ArrayList<EntryId>();
    for (var field : ClientField.values()) {
      var old = words.of(tx, before.facts(), field);
      if (!old.equals(words.of(tx, facts, field))) {
        var entry =
            new ClientEntry(ClientEntryKind.CHANGED, now, Optional.of(actor.id()), field.code(), old);
        entries.add(clients.addEntry(tx, before.id(), entry));
      }
    }
    return Outcome.done(
        new ClientUndo(before.withVersion(before.version() + 1), entries, now.plus(ClientUndo.TIME)));
  }
}
