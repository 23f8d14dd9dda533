package app.fifteen.client.merge;

import app.fifteen.client.Client;
import app.fifteen.client.ClientEntry;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.ClientFacts;
import app.fifteen.client.ClientField;
import app.fifteen.client.ClientReader;
import app.fifteen.client.ClientStore;
import app.fifteen.client.Standing;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes one client of two: everything moves to the survivor, and the other one's external id goes on leading there. What
 * it takes to undo that is kept (see {@link UnmergeClients}).
 */
public final class MergeClients {

  private final Database database;
  private final ClientStore clients;
  private final MergeStore merges;
  private final Clock clock;

  public MergeClients(Database database, ClientStore clients, MergeStore merges, Clock clock) {
    this.database = database;
    this.clients = clients;
    this.merges = merges;
    this.clock = clock;
  }

  /** @param wanted both as the one who chose has seen them */
  public Outcome<Merge> merge(ClientMerge wanted, Actor actor) {
    if (wanted.survivor().id().equals(wanted.other().id())) {
      return Outcome.refused("merge.same");
    }
    return database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> decide(tx, wanted, me)));
  }

  private Outcome<Merge> decide(Transaction tx, ClientMerge wanted, Actor actor) {
    // In the order of their ids, so that two desks that merge the same two the other way round do not wait for each other.
    boolean current =
        Stream.of(wanted.survivor(), wanted.other())
            .sorted(Comparator.comparing(client -> client.id().value()))
            .allMatch(seen -> isCurrent(tx, seen));
    if (!current) {
      return Outcome.refused("client.stale");
    }
    return refusal(tx, wanted, actor)
        .<Outcome<Merge>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(merge(tx, wanted, actor, clock.instant())));
  }

  private boolean isCurrent(Transaction tx, Client seen) {
    return clients.byIdToChange(tx, seen.id()).filter(stored -> stored.version() == seen.version()).isPresent();
  }

  private Optional<Rejection> refusal(Transaction tx, ClientMerge wanted, Actor actor) {
    var merged = wanted.merged();
    return standing(tx, wanted, merged, actor).or(() -> tooMuch(merged.facts()));
  }

  /** Whoever the office does not retain is not let in again through a duplicate (R23). */
  private Optional<Rejection> standing(Transaction tx, ClientMerge wanted, Client merged, Actor actor) {
    boolean notRetained =
        Stream.of(wanted.survivor(), wanted.other()).anyMatch(one -> one.standing().standing() == Standing.NOT_RETAINED);
    return notRetained && merged.standing().standing() != Standing.NOT_RETAINED
        ? Permission.STOP_RETAINING.refusal(tx, actor)
        : Optional.empty();
  }

  private static Optional<Rejection> tooMuch(ClientFacts facts) {
    int notes = facts.notes().map(String::length).orElse(0);
    if (notes > ClientReader.MAX_NOTES) {
      return Optional.of(Rejection.of("client.too_long", ClientField.NOTES, notes, ClientReader.MAX_NOTES));
    }
    return tooMany(ClientField.PHONES, facts.phones().size()).or(() -> tooMany(ClientField.EMAILS, facts.emails().size()));
  }

  private static Optional<Rejection> tooMany(ClientField field, int count) {
    return count > ClientReader.MAX_CONTACTS
        ? Optional.of(Rejection.of("client.too_many", field, count, ClientReader.MAX_CONTACTS))
        : Optional.empty();
  }

  private Merge merge(Transaction tx, ClientMerge wanted, Actor actor, Instant now) {
    var survivor = wanted.survivor();
    var other = wanted.other();
    var merged = wanted.merged();
    var id =
        merges.add(
            tx, survivor.id(), other.id(), MergeSnapshot.of(survivor), MergeSnapshot.of(merged), now, actor.id());
    merges.move(tx, id, other.id(), survivor.id());
    merges.leadTo(tx, other.id(), survivor.id(), survivor.facts().externalId().isPresent());
    merges.copyUnsubscriptions(tx, other.id(), survivor.id(), other.facts().unsubscribed());
    clients.save(tx, merged, now, Optional.of(actor.id()));
    var entry =
        clients.addEntry(
            tx,
            survivor.id(),
            new ClientEntry(
                ClientEntryKind.MERGED, now, Optional.of(actor.id()), String.valueOf(id.value()), other.facts().name()));
    merges.tellEntry(tx, id, entry);
    return new Merge(id, survivor.id(), other.id(), other.facts().name(), now);
  }
}
