package app.fifteen.request;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.OfficeStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Registers a request that just came in, and starts its clock (R1, R3). */
public final class RegisterRequest {

  private final Database database;
  private final OfficeStore offices;
  private final RequestStore requests;
  private final Clock clock;

  public RegisterRequest(Database database, OfficeStore offices, RequestStore requests, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.requests = requests;
    this.clock = clock;
  }

  public Outcome<RequestId> register(Arrival.Draft draft) {
    return Arrival.of(draft).then(arrival -> database.write(tx -> register(tx, arrival)));
  }

  private Outcome<RequestId> register(Transaction tx, Arrival arrival) {
    var policy = offices.current(tx);
    if (policy.isEmpty()) {
      return Outcome.refused("office.not_set_up", database.location().toString());
    }
    return requests
        .add(tx, fresh(policy.get(), arrival, clock.instant()))
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused("request.external_id.known", arrival.externalId().orElse("")));
  }

  private static NewRequest fresh(OfficePolicy policy, Arrival arrival, Instant now) {
    var deadline = Handling.firstContact(policy, arrival.receivedAt());
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
        enforced ? policy.office().ladder().firstOwedAt(deadline.due()) : Optional.empty());
  }
}
