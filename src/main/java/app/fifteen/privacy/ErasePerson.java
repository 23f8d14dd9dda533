package app.fifteen.privacy;

import app.fifteen.client.ClientEntry;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.ClientStore;
import app.fifteen.client.ErasedPerson;
import app.fifteen.client.ErasedStore;
import app.fifteen.client.PersonName;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.office.OfficeStore;
import app.fifteen.request.EmptiedRequestStore;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases a person at their request: names, contacts, texts go; figures and ledgers stay. It cannot be undone, and old
 * files do not bring them back. Only a supervisor may.
 */
public final class ErasePerson {

  private static final Logger LOG = LoggerFactory.getLogger(ErasePerson.class);
  private static final int MAX_REASON = 1000;

  private final Database database;
  private final OfficeStore offices;
  private final ClientStore clients;
  private final Clock clock;
  private final ErasureStore erasing = new ErasureStore();
  private final ComplaintErasureStore complaints = new ComplaintErasureStore();
  private final ErasedStore erased = new ErasedStore();
  private final EmptiedRequestStore requests = new EmptiedRequestStore();
  private final NameWordsStore words = new NameWordsStore();
  private final PrivacyActStore acts = new PrivacyActStore();

  public ErasePerson(Database database, OfficeStore offices, ClientStore clients, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.clients = clients;
    this.clock = clock;
  }

  /** What would be erased; empty if there is no such client any more. */
  public Optional<ErasureCounts> counts(ClientId client) {
    return database.read(
        tx -> {
          var people = erasing.names(tx, client).stream().map(ErasureStore.Name::id).toList();
          return people.isEmpty() ? Optional.empty() : Optional.of(erasing.counts(tx, people, complaints.count(tx, people)));
        });
  }

  /**
   * @param rawReason why, without naming anybody: it is kept
   * @return whether the disk has forgotten, too; if not, {@link #finish} does it later
   */
  public Outcome<Boolean> erase(ClientId client, String rawReason, Actor actor) {
    var reason = CleanText.line(rawReason);
    if (reason.isEmpty()) {
      return Outcome.refused("privacy.erase.no_reason");
    }
    if (reason.length() > MAX_REASON) {
      return Outcome.refused("privacy.erase.long_reason", reason.length(), MAX_REASON);
    }
    return database
        .decide(tx -> Permission.ERASE_PEOPLE.check(tx, actor).then(me -> erase(tx, client, reason, me)))
        .then(_ -> Outcome.done(finishNow()));
  }

  /** What is erased is erased, whether or not the disk can forget it now. */
  private boolean finishNow() {
    try {
      return finish();
    } catch (Failure later) {
      LOG.warn("The disk could not forget yet; it is tried again at the next start", later);
      return false;
    }
  }

  private Outcome<ClientId> erase(Transaction tx, ClientId client, String reason, Actor actor) {
    var names = erasing.names(tx, client);
    if (names.isEmpty()) {
      return Outcome.refused("client.stale");
    }
    var now = clock.instant();
    var people = names.stream().map(ErasureStore.Name::id).toList();
    var contacts = erasing.contacts(tx, people);
    var identities = new HashSet<>(contacts);
    var region = offices.current(tx).orElseThrow().office().phoneRegion();
    erasing.requestedFrom(tx, people).forEach(request -> request.contacts(region).forEach(identities::add));
    names.forEach(name -> name.externalId().ifPresent(identities::add));
    erased.remember(tx, identities, new ErasedPerson(client, now));
    requests.attach(tx, theirDoubtful(tx, names, contacts, region), client, now);
    requests.ofPerson(tx, people, client, now);
    erasing.eraseMakeGoods(tx, client);
    complaints.erase(tx, people, now, actor.id());
    erasing.eraseClients(tx, people);
    erasing.eraseMentions(tx, names.stream().map(ErasureStore.Name::name).distinct().toList());
    words.forgetUnused(tx, names.stream().map(ErasureStore.Name::foldedName).toList());
    clients.addEntry(tx, client, new ClientEntry(ClientEntryKind.ERASED, now, Optional.of(actor.id()), "", ""));
    acts.add(tx, PrivacyAct.Kind.ERASED, client, now, actor.id(), reason);
    return Outcome.done(client);
  }

  /** Requests that wait for somebody to say whose they are, and that have one of the phones or e-mails and no other name. */
  private List<RequestId> theirDoubtful(
      Transaction tx, List<ErasureStore.Name> names, Set<String> contacts, String region) {
    return erasing.doubtful(tx).stream()
        .filter(request -> request.contacts(region).anyMatch(contacts::contains))
        .filter(
            request ->
                names.stream().anyMatch(name -> PersonName.of(request.name()).mayBe(PersonName.of(name.name()))))
        .map(ErasureStore.Asked::id)
        .toList();
  }

  /**
   * Lets the disk forget what was erased, if it has not yet: after a power cut, or because another program held on to it.
   *
   * @return whether nothing is left
   */
  public boolean finish() {
    if (!database.read(acts::isToForget)) {
      return true;
    }
    Instant now = clock.instant();
    boolean forgotten = database.forget();
    if (forgotten) {
      database.run(tx -> acts.markForgotten(tx, now));
    }
    return forgotten;
  }
}
