package app.fifteen.client.merge;

import app.fifteen.client.Client;
import app.fifteen.client.ClientEntry;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.ClientStore;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes two clients again of two who were merged, however long ago. What came with the other one goes back with them;
 * what has happened since stays with the survivor. Merges are undone in reverse order, the newest first.
 */
public final class UnmergeClients {

  private final Database database;
  private final ClientStore clients;
  private final MergeStore merges;
  private final Clock clock;

  public UnmergeClients(Database database, ClientStore clients, MergeStore merges, Clock clock) {
    this.database = database;
    this.clients = clients;
    this.merges = merges;
    this.clock = clock;
  }

  public Outcome<Merge> unmerge(MergeId id, Actor actor) {
    return database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> unmerge(tx, id, me)));
  }

  private Outcome<Merge> unmerge(Transaction tx, MergeId id, Actor actor) {
    var kept = merges.byIdToChange(tx, id);
    if (kept.isEmpty()) {
      return Outcome.refused("merge.undo.done");
    }
    var merge = kept.get().merge();
    var survivor = clients.byIdToChange(tx, merge.survivor());
    if (survivor.isEmpty()) {
      return Outcome.refused(gone(tx, merge.survivor()));
    }
    var latest = merges.latest(tx, merge.survivor()).filter(newest -> !newest.id().equals(id));
    if (latest.isPresent()) {
      return Outcome.refused("merge.undo.later_first", latest.get().otherName());
    }
    unmerge(tx, kept.get(), survivor.get(), actor, clock.instant());
    return Outcome.done(merge);
  }

  private Rejection gone(Transaction tx, ClientId survivor) {
    return merges
        .survivorOf(tx, survivor)
        .map(into -> Rejection.of("merge.undo.merged_further", merges.name(tx, into)))
        .orElseGet(() -> Rejection.of("merge.undo.erased"));
  }

  private void unmerge(Transaction tx, MergeStore.Kept kept, Client now, Actor actor, Instant at) {
    var merge = kept.merge();
    var undoing = new Unmerging(MergeSnapshot.read(kept.before()), MergeSnapshot.read(kept.after()), now);
    merges.copyUnsubscriptions(tx, merge.survivor(), merge.other(), undoing.unsubscribedSince());
    clients.save(tx, undoing.survivor(), at, Optional.of(actor.id()));
    merges.stand(
        tx, merge.other(), undoing.lentExternalId().filter(id -> merges.isFree(tx, id)), undoing.declinedSince());
    merges.moveBack(tx, merge.id(), merge.survivor(), merge.other());
    merges.markUndone(tx, merge.id(), at, actor.id());
    kept.entry().ifPresent(entry -> clients.markUndone(tx, entry, at, actor.id()));
    tell(tx, merge.survivor(), merge.otherName(), actor, at);
    tell(tx, merge.other(), undoing.survivor().facts().name(), actor, at);
  }

  private void tell(Transaction tx, ClientId client, String from, Actor actor, Instant at) {
    clients.addEntry(tx, client, new ClientEntry(ClientEntryKind.UNMERGED, at, Optional.of(actor.id()), "", from));
  }
}
