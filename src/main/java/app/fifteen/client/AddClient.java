package app.fifteen.client;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Phone;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Enters a person by hand, with the company they come from. */
public final class AddClient {

  /** What came of it. */
  public sealed interface Entered {

    record Added(ClientId id) implements Entered {}

    /** Nothing is stored: somebody like that is known already, and it may be a relative. */
    record Alike(List<KnownClient> clients) implements Entered {}
  }

  private final Database database;
  private final OfficeStore offices;
  private final ClientStore clients;
  private final KnownClientStore known;
  private final FindOrAddCompany companies;
  private final Clock clock;

  public AddClient(
      Database database, OfficeStore offices, ClientStore clients, KnownClientStore known, FindOrAddCompany companies, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.clients = clients;
    this.known = known;
    this.companies = companies;
    this.clock = clock;
  }

  /** Of somebody about whom nobody need be asked. */
  public Outcome<ClientId> add(ClientDraft draft, Actor actor) {
    return database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> add(tx, draft, me)));
  }

  /**
   * @param company the name of one that has to be found or entered; empty for the one in the draft
   * @param askedAbout known clients of whom somebody has said that they are not this one
   */
  public Outcome<Entered> add(ClientDraft draft, String company, Set<ClientId> askedAbout, Actor actor) {
    return database.decide(
        tx -> Permission.WORK.check(tx, actor).then(me -> add(tx, draft, company, askedAbout, me)));
  }

  /** The same as a part of something else that is done in this transaction. */
  public Outcome<Entered> add(
      Transaction tx, ClientDraft draft, String company, Set<ClientId> askedAbout, Actor actor) {
    return facts(tx, draft)
        .then(
            facts -> {
              var alike = alike(tx, facts, askedAbout);
              return alike.isEmpty()
                  ? companies
                      .in(tx, draft, company)
                      .then(whole -> add(tx, whole, actor))
                      .then(id -> Outcome.done(new Entered.Added(id)))
                  : Outcome.done(new Entered.Alike(alike));
            });
  }

  private List<KnownClient> alike(Transaction tx, ClientFacts facts, Set<ClientId> askedAbout) {
    var contacts =
        Stream.concat(facts.phones().stream().map(Phone::e164), facts.emails().stream().map(Email::address)).toList();
    var found =
        switch (known.match(tx, facts.name(), contacts)) {
          case Match.Nobody() -> List.<KnownClient>of();
          case Match.Known(var one) -> List.of(one);
          case Match.Doubtful(var some) -> some;
        };
    return found.stream().filter(one -> !askedAbout.contains(one.id())).toList();
  }

  private Outcome<ClientFacts> facts(Transaction tx, ClientDraft draft) {
    return ClientReader.at(offices.current(tx).orElseThrow(), clock.instant()).read(draft).outcome();
  }

  private Outcome<ClientId> add(Transaction tx, ClientDraft draft, Actor actor) {
    return facts(tx, draft).then(facts -> add(tx, NewClient.ordinary(facts, clock.instant()), actor));
  }

  private Outcome<ClientId> add(Transaction tx, NewClient fresh, Actor actor) {
    var taken = fresh.facts().externalId().flatMap(id -> known.byExternalId(tx, id));
    if (taken.isPresent()) {
      return Outcome.<ClientId>refused(
              "client.external_id.taken", fresh.facts().externalId().orElseThrow(), taken.get().name())
          .at(ClientField.EXTERNAL_ID);
    }
    var id = clients.add(tx, fresh);
    clients.addEntry(
        tx, id, new ClientEntry(ClientEntryKind.CREATED, fresh.createdAt(), Optional.of(actor.id()), "", ""));
    return Outcome.done(id);
  }
}
