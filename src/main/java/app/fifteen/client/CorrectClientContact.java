package app.fifteen.client;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.util.Optional;

/**
 * Puts a call, a letter or a remark right that belongs to no request, however long ago it was recorded: what stood there stays
 * in the story, struck through, and what is right stands beside it (R8).
 */
public final class CorrectClientContact {

  private final Database database;
  private final ClientStore clients;
  private final ClientEntryStore entries = new ClientEntryStore();
  private final Clock clock;

  CorrectClientContact(Database database, ClientStore clients, Clock clock) {
    this.database = database;
    this.clients = clients;
    this.clock = clock;
  }

  /** @return the entry that is right */
  public Outcome<EntryId> correct(EntryId wrong, ClientEntryKind kind, String rawWords, Actor actor) {
    return RecordContact.words(kind, rawWords)
        .then(
            words ->
                database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> correct(tx, wrong, kind, words, me))));
  }

  private Outcome<EntryId> correct(Transaction tx, EntryId wrong, ClientEntryKind kind, String words, Actor me) {
    var found =
        entries.standing(tx, wrong)
            .filter(one -> RecordContact.CONTACTS.contains(one.entry().kind()))
            // Of somebody who was erased meanwhile nothing is to come back; who was merged has their story elsewhere.
            .filter(one -> clients.byIdToChange(tx, one.client()).isPresent());
    if (found.isEmpty()) {
      return Outcome.refused("request.correct.gone");
    }
    var stood = found.get().entry();
    if (stood.by().filter(me.id()::equals).isEmpty() && !Permission.TAKE_OVER_REQUESTS.of(me)) {
      return Outcome.refused("request.correct.others");
    }
    if (kind == stood.kind() && words.equals(stood.words())) {
      return Outcome.refused("request.correct.same");
    }
    clients.markUndone(tx, wrong, clock.instant(), me.id());
    return Outcome.done(
        clients.addEntry(
            tx, found.get().client(), new ClientEntry(kind, stood.at(), Optional.of(me.id()), stood.detail(), words)));
  }
}
