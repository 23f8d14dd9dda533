package app.fifteen.client;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TypedWords;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a call, a letter or a remark that belongs to no request into the client's story (R8). What belongs to a request
 * is recorded there, because it may stop its clock.
 */
public final class RecordContact {

  private static final TypedWords SAID = TypedWords.lines(10_000, "request.words.too_long");

  /** What can have happened between the office and a client. */
  public static final Set<ClientEntryKind> CONTACTS =
      EnumSet.of(
          ClientEntryKind.CALL, ClientEntryKind.CALL_UNANSWERED, ClientEntryKind.LETTER, ClientEntryKind.CHAT,
          ClientEntryKind.NOTE);

  private final Database database;
  private final ClientStore clients;
  private final Clock clock;

  public RecordContact(Database database, ClientStore clients, Clock clock) {
    this.database = database;
    this.clients = clients;
    this.clock = clock;
  }

  /** @return what takes it back within ten seconds */
  public Outcome<ClientUndo> record(ClientId id, ClientEntryKind kind, String rawWords, Actor actor) {
    return words(kind, rawWords)
        .then(
            words ->
                database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> record(tx, id, kind, words, me))));
  }

  /** A note without words is nothing. */
  static Outcome<String> words(ClientEntryKind kind, String raw) {
    if (!CONTACTS.contains(kind)) {
      throw new IllegalArgumentException("no contact: " + kind);
    }
    return kind == ClientEntryKind.NOTE ? SAID.required(raw, "request.note.empty") : SAID.optional(raw);
  }

  private Outcome<ClientUndo> record(Transaction tx, ClientId id, ClientEntryKind kind, String words, Actor me) {
    var client = clients.byIdToChange(tx, id);
    if (client.isEmpty()) {
      return Outcome.refused("client.stale");
    }
    var now = clock.instant();
    var entry = clients.addEntry(tx, id, new ClientEntry(kind, now, Optional.of(me.id()), "", words));
    return Outcome.done(new ClientUndo(client.get(), List.of(entry), now.plus(ClientUndo.TIME)));
  }
}
