package app.fifteen.draft;

import app.fifteen.client.ClientStore;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;

/** Keeps what is being typed, so that nothing but its being recorded or cleared makes it go. */
public final class KeepTyped {

  private final Database database;
  private final TypedDraftStore drafts;
  private final ClientStore clients;
  private final Clock clock;

  KeepTyped(Database database, TypedDraftStore drafts, ClientStore clients, Clock clock) {
    this.database = database;
    this.drafts = drafts;
    this.clients = clients;
    this.clock = clock;
  }

  /**
   * @param replaced what this desk has seen of it: that goes, and whatever another desk keeps there stays
   * @param token by which it is known from now on, of the caller's making, so that whoever is not told how a save ended may try
   *     again; what is empty is not kept
   */
  public Outcome<TypedFields> keep(DraftOf about, TypedFields typed, Collection<String> replaced, String token, Actor actor) {
    return database.decide(
        tx ->
            Permission.WORK
                .check(tx, actor)
                .then(me -> takes(tx, about))
                .then(_ -> Outcome.done(keep(tx, about, typed, replaced, token, actor))));
  }

  /** Of somebody who was erased or merged meanwhile nothing is to come back. */
  private Outcome<DraftOf> takes(Transaction tx, DraftOf about) {
    var whose =
        switch (about) {
          case DraftOf.ClientWords(var client) -> Optional.of(client);
          case DraftOf.ClientForm(var client, var _) -> Optional.of(client);
          default -> Optional.<ClientId>empty();
        };
    return whose.isPresent() && clients.byId(tx, whose.get()).isEmpty()
        ? Outcome.refused("client.stale")
        : Outcome.done(about);
  }

  private TypedFields keep(
      Transaction tx, DraftOf about, TypedFields typed, Collection<String> replaced, String token, Actor actor) {
    drafts.remove(tx, replaced, actor.id());
    if (!typed.isEmpty()) {
      drafts.add(tx, about, typed, token, actor.id(), clock.instant());
    }
    return typed;
  }
}
