package app.fifteen.client;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffPhotoStore;
import app.fifteen.staff.StaffStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A client with everything that hangs on them by name. */
public final class ClientDetailsStore {

  private final ClientStore clients;
  private final CompanyStore companies;
  private final StaffStore staff;
  private final StaffPhotoStore photos;
  private final KnownClientStore known;
  private final ClosedWaysStore closedWays = new ClosedWaysStore();
  private final CompanyRiskStore risks;

  public ClientDetailsStore(
      ClientStore clients,
      CompanyStore companies,
      StaffStore staff,
      StaffPhotoStore photos,
      KnownClientStore known,
      CompanyRiskStore risks) {
    this.clients = clients;
    this.companies = companies;
    this.staff = staff;
    this.photos = photos;
    this.known = known;
    this.risks = risks;
  }

  /** @return empty if they were merged or erased meanwhile */
  public Optional<ClientDetails> of(Transaction tx, ClientId id, Instant now) {
    return clients.byId(tx, id).map(client -> of(tx, client, now));
  }

  private ClientDetails of(Transaction tx, Client client, Instant now) {
    var facts = client.facts();
    return new ClientDetails(
        client,
        facts.company().flatMap(company -> companies.byId(tx, company)),
        facts.company().map(company -> risks.reasons(tx, company, now)).orElse(List.of()),
        facts.personalManager().flatMap(manager -> staff.byId(tx, manager)),
        facts.personalManager().flatMap(manager -> photos.photo(tx, manager)),
        closedWays.closed(tx, client.id()),
        client.standing().by().flatMap(by -> staff.byId(tx, by)).map(StaffMember::name),
        facts.referredBy().flatMap(whom -> known.byId(tx, whom)).map(KnownClient::name));
  }
}
