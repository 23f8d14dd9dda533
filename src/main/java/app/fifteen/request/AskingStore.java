package app.fifteen.request;

import app.fifteen.client.Client;
import app.fifteen.client.ClientStore;
import app.fifteen.client.CompanyRiskStore;
import app.fifteen.client.KnownClientStore;
import app.fifteen.client.Match;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whoever a request is from, as the one who answers it needs to know. */
final class AskingStore {

  private final ClientStore clients;
  private final KnownClientStore known;
  private final StaffStore staff;
  private final CompanyRiskStore risks;

  AskingStore(ClientStore clients, KnownClientStore known, StaffStore staff, CompanyRiskStore risks) {
    this.clients = clients;
    this.known = known;
    this.staff = staff;
    this.risks = risks;
  }

  /**
   * @param owner the client whose request it is, if that is known
   * @param region ISO country whose phone numbers need no country code
   */
  RequesterMatch of(Transaction tx, Request request, Whose whose, Optional<ClientId> owner, String region, Instant now) {
    return switch (whose) {
      case UNSEEN -> new RequesterMatch.Unseen();
      case ERASED -> new RequesterMatch.Erased();
      case DOUBTFUL -> doubtful(tx, request.arrival(), region);
      case KNOWN ->
          clients
              .byId(tx, owner.orElseThrow())
              .<RequesterMatch>map(client -> known(tx, client, request, now))
              .orElseGet(RequesterMatch.Erased::new);
    };
  }

  private RequesterMatch known(Transaction tx, Client client, Request request, Instant now) {
    var company = client.facts().company().or(request.arrival()::company);
    return new RequesterMatch.Known(
        client.id(),
        client.facts().name(),
        client.standing(),
        client.facts().personalManager().flatMap(id -> staff.byId(tx, id)).map(StaffMember::name),
        company.map(id -> risks.reasons(tx, id, now)).orElse(List.of()));
  }

  /** Looked up anew each time: meanwhile the candidates may have changed, or become one by merging. */
  private RequesterMatch doubtful(Transaction tx, Arrival arrival, String region) {
    var requester = Requester.of(arrival.client(), arrival.phone(), arrival.email(), arrival.company(), region);
    return new RequesterMatch.Doubtful(
        switch (known.match(tx, arrival.client(), requester.contacts())) {
          case Match.Nobody() -> List.of();
          case Match.Known(var client) -> List.of(client);
          case Match.Doubtful(var candidates) -> candidates;
        });
  }
}
