package app.fifteen.privacy;

import app.fifteen.client.ClientEntry;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.ClientStore;
import app.fifteen.client.ErasedPerson;
import app.fifteen.client.ErasedStore;
import app.fifteen.client.own.OwnErasureStore;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.Erasing;
import app.fifteen.client.records.Tally;
import app.fifteen.database.Database;
import app.fifteen.database.Forgotten;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TimedWork;
import app.fifteen.kernel.TypedWords;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.time.Duration;
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
  private static final TypedWords REASON = TypedWords.line(1_000, "privacy.erase.long_reason");

  /** As long as whoever was in the way may need. */
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Database database;
  private final OfficeStore offices;
  private final ClientStore clients;
  private final Clock clock;
  private final List<ErasedRecords> records;
  private final OwnErasureStore people = new OwnErasureStore();
  private final ErasedStore erased;
  private final PrivacyActStore acts;
  private volatile Optional<Instant> tryAgain = Optional.of(TimedWork.ALREADY);

  /** @param records everything that hangs on a client */
  public ErasePerson(
      Database database, OfficeStore offices, ClientStore clients, ErasedStore erased, List<ClientRecords> records, PrivacyActStore acts, Clock clock) {
    this.acts = acts;
    this.database = database;
    this.offices = offices;
    this.clients = clients;
    this.erased = erased;
    this.records = records.stream().map(ClientRecords::erased).toList();
    this.clock = clock;
  }

  /** What would be erased; empty if there is no such client any more. */
  public Optional<ErasureCounts> counts(ClientId client) {
    return database.read(
        tx -> {
          var names = people.names(tx, client).stream().map(Erasing.Name::id).toList();
          return names.isEmpty() ? Optional.empty() : Optional.of(new ErasureCounts(names.size() - 1, tallies(tx, names)));
        });
  }

  private List<Tally> tallies(Transaction tx, List<ClientId> names) {
    return records.stream().flatMap(each -> each.counts(tx, names).stream()).toList();
  }

  /**
   * @param rawReason why, without naming anybody: it is kept
   * @return whether the disk has forgotten, too; if not yet, {@link #finishing} does it later
   */
  public Outcome<Forgotten> erase(ClientId client, String rawReason, Actor actor) {
    return REASON.required(rawReason, "privacy.erase.no_reason")
        .then(
            reason ->
                database.decide(tx -> Permission.ERASE_PEOPLE.check(tx, actor).then(me -> erase(tx, client, reason, me))))
        .then(_ -> Outcome.done(finishNow()));
  }

  /** What is erased is erased, whether or not the disk can forget it now. */
  private Forgotten finishNow() {
    try {
      return finish();
    } catch (Failure later) {
      LOG.warn("The disk could not forget yet; it is tried again", later);
      tryAgain = Optional.of(clock.instant().plus(PAUSE));
      return new Forgotten.NotYet();
    }
  }

  private Outcome<ClientId> erase(Transaction tx, ClientId client, String reason, Actor actor) {
    var names = people.names(tx, client);
    if (names.isEmpty()) {
      return Outcome.refused("client.stale");
    }
    var now = clock.instant();
    var ids = names.stream().map(Erasing.Name::id).toList();
    var region = offices.current(tx).orElseThrow().office().phoneRegion();
    var erasing = new Erasing(client, names, people.contacts(tx, ids), region, now, actor.id());
    erased.remember(tx, identities(tx, erasing), new ErasedPerson(client, now));
    records.forEach(each -> each.erase(tx, erasing));
    clients.addEntry(tx, client, new ClientEntry(ClientEntryKind.ERASED, now, Optional.of(actor.id()), "", ""));
    acts.add(tx, PrivacyAct.Kind.ERASED, client, now, actor.id(), reason);
    return Outcome.done(client);
  }

  /** By what old files would know them again. */
  private Set<String> identities(Transaction tx, Erasing erasing) {
    var identities = new HashSet<>(erasing.contacts());
    erasing.names().forEach(name -> name.externalId().ifPresent(identities::add));
    records.forEach(each -> identities.addAll(each.identities(tx, erasing.people(), erasing.region())));
    return identities;
  }

  /**
   * Lets the disk forget what was erased, if it has not yet: after a power cut, or because another program held on to it.
   */
  public Forgotten finish() {
    tryAgain = Optional.empty();
    if (!database.read(acts::isToForget)) {
      return new Forgotten.Entirely();
    }
    Instant now = clock.instant();
    var forgotten = database.forget();
    switch (forgotten) {
      case Forgotten.Entirely() -> database.run(tx -> acts.markForgotten(tx, now));
      case Forgotten.NotYet() -> tryAgain = Optional.of(now.plus(PAUSE));
      // Somebody else's turn; the next start sees whether it was done.
      case Forgotten.ByAdministrator _ -> {}
    }
    return forgotten;
  }

  /** {@link #finish} at the start, and again a while after somebody was in its way. */
  public TimedWork finishing() {
    return new TimedWork() {
      @Override
      public Optional<Instant> nextAt() {
        return tryAgain;
      }

      @Override
      public void run() {
        finish();
      }
    };
  }
}
