package app.fifteen.request;

import app.fifteen.client.ErasedStore;
import app.fifteen.client.FindOrAddCompany;
import app.fifteen.client.KnownClientStore;
import app.fifteen.client.Match;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.RequestId;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.OfficeStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Registers a request that just came in, starts its clock (R1, R3), and finds whose it is, so that it goes to the
 * client's personal manager first (R7).
 */
public final class RegisterRequest {

  private final Database database;
  private final OfficeStore offices;
  private final RequestStore requests;
  private final KnownClientStore known;
  private final ErasedStore erasedPeople;
  private final FindOrAddCompany companies;
  private final Clock clock;

  public RegisterRequest(
      Database database,
      OfficeStore offices,
      RequestStore requests,
      KnownClientStore known,
      ErasedStore erasedPeople,
      FindOrAddCompany companies,
      Clock clock) {
    this.database = database;
    this.offices = offices;
    this.requests = requests;
    this.known = known;
    this.erasedPeople = erasedPeople;
    this.companies = companies;
    this.clock = clock;
  }

  /** One that came in by itself: whose it is may stay open. */
  public Outcome<RequestId> register(Arrival.Draft draft) {
    return register(draft, new Caller.Unasked());
  }

  /** From the company in the draft, if from any. */
  public Outcome<RequestId> register(Arrival.Draft draft, Caller caller) {
    return register(draft, "", caller);
  }

  /**
   * @param company the name of one that has to be found or entered; empty for the one in the draft
   * @return refused with {@code request.client.doubtful} where the desk has to say who it is
   */
  public Outcome<RequestId> register(Arrival.Draft draft, String company, Caller caller) {
    return Arrival.of(draft)
        .then(
            arrival ->
                database.decide(
                    tx -> from(tx, arrival, company).then(whole -> register(tx, whole, caller))));
  }

  private Outcome<Arrival> from(Transaction tx, Arrival arrival, String company) {
    return company.isBlank()
        ? Outcome.done(arrival)
        : companies.find(tx, company).then(found -> Outcome.done(arrival.from(found)));
  }

  private Outcome<RequestId> register(Transaction tx, Arrival arrival, Caller caller) {
    return offices.inForce(tx, database).then(policy -> register(tx, arrival, caller, policy));
  }

  private Outcome<RequestId> register(Transaction tx, Arrival arrival, Caller caller, OfficePolicy policy) {
    var now = clock.instant();
    var requester =
        Requester.of(
            arrival.client(), arrival.phone(), arrival.email(), arrival.company(),
            policy.office().phoneRegion());
    var question = new AttachToClient.Question(requester, arrival.receivedAt(), Optional.empty());
    if (arrival.externalId().filter(id -> requests.isKnown(tx, id)).isPresent()) {
      return Outcome.refused(alreadyKnown(arrival));
    }
    var attaching = new AttachToClient(tx, known, erasedPeople, List.of(question));
    return attachment(tx, attaching, question, caller)
        .then(
            found -> {
              attaching.store();
              boolean erased = found.whose() == Whose.ERASED;
              var told = erased ? arrival.emptied() : arrival;
              // Another desk was faster with this external id; whatever was stored with it goes, too.
              var id =
                  requests
                      .add(tx, fresh(policy, told, found, now))
                      .orElseThrow(() -> new Failure(alreadyKnown(arrival)));
              if (erased) {
                new EmptiedRequestStore().asRegistered(tx, List.of(id));
              }
              return Outcome.done(id);
            });
  }

  private static Rejection alreadyKnown(Arrival arrival) {
    return Rejection.of("request.external_id.known", arrival.externalId().orElse(""));
  }

  private Outcome<Attachment> attachment(
      Transaction tx, AttachToClient attaching, AttachToClient.Question question, Caller caller) {
    return switch (caller) {
      case Caller.Unasked() -> Outcome.done(attaching.unasked(question));
      case Caller.ByContacts() -> {
        var match = attaching.match(question.requester());
        yield match instanceof Match.Doubtful
            ? Outcome.refused("request.client.doubtful")
            : Outcome.done(attaching.unasked(question, match));
      }
      case Caller.Stranger() -> Outcome.done(attaching.stranger(question));
      case Caller.Known(var id) ->
          known
              .byId(tx, id)
              .map(client -> Outcome.done(attaching.known(client, question)))
              .orElseGet(() -> Outcome.refused("client.stale"));
    };
  }

  private static NewRequest fresh(OfficePolicy policy, Arrival arrival, Attachment whose, Instant now) {
    var deadline = Handling.firstContact(policy, arrival.receivedAt(), whose.privileged());
    var enforced = policy.office().enforces(arrival.receivedAt());
    return new NewRequest(
        arrival,
        now,
        policy.id(),
        deadline.due(),
        enforced,
        Optional.empty(),
        new Stage.AwaitingFirstContact(deadline),
        Optional.empty(),
        enforced ? policy.office().ladder().firstOwedAt(deadline.due()) : Optional.empty())
        .of(whose);
  }
}
