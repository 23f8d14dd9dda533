package app.fifteen.request;

import app.fifteen.client.ClientInsert;
import app.fifteen.client.ErasedPerson;
import app.fifteen.client.ErasedStore;
import app.fifteen.client.KnownClient;
import app.fifteen.client.KnownClientStore;
import app.fifteen.client.Match;
import app.fifteen.client.NewClient;
import app.fifteen.client.Standing;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whose some requests are: a known phone or e-mail leads to its owner, an unknown one makes a new client. Works
 * through them in order, so that of two requests of one new person the second finds the first. Within one transaction.
 */
final class AttachToClient {

  /** Behind the contacts a client has. */
  private static final int LAST = 100;

  /** @param heldBy who holds it already */
  record Question(Requester requester, Instant receivedAt, Optional<StaffId> heldBy) {}

  private final Transaction tx;
  private final KnownClientStore known;
  private final List<String> allContacts;
  private final Map<String, List<KnownClient>> byContact;
  private final Map<String, List<KnownClient>> byName;
  private final Map<String, ErasedPerson> erased;
  private final int atMost;
  private final ClientInsert insert;
  private Map<String, CompanyId> companies;
  private Iterator<ClientId> ids;
  private final List<ClientId> newIds = new ArrayList<>();
  private final List<NewClient> newClients = new ArrayList<>();
  private final List<Filled> filled = new ArrayList<>();

  /** Something a request told of a client that nobody knew. */
  private record Filled(ClientId client, List<Phone> phones, List<Email> emails, Optional<CompanyId> company) {}

  AttachToClient(Transaction tx, KnownClientStore known, ErasedStore erasedPeople, Collection<Question> questions) {
    this.tx = tx;
    this.known = known;
    insert = new ClientInsert(tx);
    allContacts = questions.stream().flatMap(q -> q.requester().contacts().stream()).toList();
    byContact = new HashMap<>(known.byContacts(tx, allContacts));
    erased = erasedPeople.find(tx, allContacts);
    byName =
        new HashMap<>(
            known.byFoldedNames(
                tx,
                questions.stream()
                    .filter(q -> q.requester().contacts().isEmpty())
                    .map(q -> Folding.fold(q.requester().name()))
                    .toList()));
    atMost = questions.size();
  }

  Match match(Requester requester) {
    var contacts = requester.contacts();
    return contacts.isEmpty()
        ? Match.byNameOnly(byName.getOrDefault(Folding.fold(requester.name()), List.of()))
        : Match.of(requester.name(), KnownClientStore.distinct(byContact, contacts));
  }

  /** The client's request; what it tells of them that nobody knew is kept for {@link #store}. */
  Attachment known(KnownClient client, Question question) {
    var requester = question.requester();
    // What belongs to somebody else as well is not taken over by itself.
    var phones = requester.phones().stream().filter(phone -> !byContact.containsKey(phone.e164())).toList();
    var emails = requester.emails().stream().filter(email -> !byContact.containsKey(email.address())).toList();
    var company = client.company().isPresent() ? Optional.<CompanyId>empty() : requester.company();
    filled.add(new Filled(client.id(), phones, emails, company));
    requester.contacts().forEach(contact -> byContact.putIfAbsent(contact, List.of(client)));
    return Attachment.known(client.id(), requester.company().or(client::company), client.standing() == Standing.A_STATUS);
  }

  /** Somebody new, stored by {@link #store}. Whoever asks from a company's number or address belongs to it. */
  Attachment stranger(Question question) {
    var requester = ofCompany(question.requester());
    if (ids == null) {
      ids = insert.reserve(atMost).iterator();
    }
    var id = ids.next();
    newIds.add(id);
    newClients.add(NewClient.ordinary(requester.facts(question.heldBy()), question.receivedAt()));
    var contacts = requester.contacts();
    var client = new KnownClient(id, requester.name(), requester.company(), question.heldBy(), Standing.ORDINARY, Set.copyOf(contacts));
    contacts.forEach(contact -> byContact.merge(contact, List.of(client), AttachToClient::joined));
    if (contacts.isEmpty()) {
      byName.merge(Folding.fold(requester.name()), List.of(client), AttachToClient::joined);
    }
    return Attachment.known(id, requester.company(), false);
  }

  private Requester ofCompany(Requester requester) {
    return requester.company().isPresent()
        ? requester
        : requester.from(requester.contacts().stream().map(companies()::get).filter(Objects::nonNull).findFirst());
  }

  /** Of all contacts at once, and only once there is somebody new: mostly those who ask are known. */
  private Map<String, CompanyId> companies() {
    if (companies == null) {
      companies = known.companiesByContacts(tx, allContacts);
    }
    return companies;
  }

  Attachment unasked(Question question) {
    return unasked(question, match(question.requester()));
  }

  /** @param match what {@link #match} says of who asks */
  Attachment unasked(Question question, Match match) {
    var gone = erased(question, match);
    if (gone.isPresent()) {
      return Attachment.erased(gone.get().id());
    }
    return switch (match) {
      case Match.Nobody() -> stranger(question);
      case Match.Known(var client) -> known(client, question);
      case Match.Doubtful _ -> Attachment.DOUBTFUL;
    };
  }

  /**
   * Whose old request this is, if they were erased since: so an old file does not bring them back. A phone that they
   * shared with somebody who is known and fits is that one's.
   */
  private Optional<ErasedPerson> erased(Question question, Match match) {
    return question.requester().contacts().stream()
        .filter(contact -> !(match instanceof Match.Known && byContact.containsKey(contact)))
        .flatMap(contact -> Optional.ofNullable(erased.get(contact)).stream())
        .filter(person -> question.receivedAt().isBefore(person.at()))
        .findFirst();
  }

  /** Stores the new clients, and what was learned of known ones. */
  void store() {
    if (!newClients.isEmpty()) {
      insert.addAll(newIds, newClients);
    }
    for (var fill : filled) {
      if (!fill.phones().isEmpty() || !fill.emails().isEmpty()) {
        insert.addContacts(fill.client(), fill.phones(), fill.emails(), LAST);
      }
      fill.company().ifPresent(company -> AttachStore.joinCompany(tx, fill.client(), company));
    }
  }

  private static List<KnownClient> joined(List<KnownClient> some, List<KnownClient> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
