package app.fifteen.sealed;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.SealedMessageId;
import app.fifteen.staff.Permission;
import java.time.Clock;

/** A supervisor breaks the seal (R26). The first moment is kept; whoever opens it after that only reads. */
public final class OpenSealedMessage {

  private final Database database;
  private final SealedMessageStore messages;
  private final Clock clock;

  OpenSealedMessage(Database database, SealedMessageStore messages, Clock clock) {
    this.database = database;
    this.messages = messages;
    this.clock = clock;
  }

  /** @return what it says; refused to everybody but supervisors, and if the person was erased meanwhile */
  public Outcome<OpenedMessage> open(SealedMessageId id, Actor actor) {
    return database.decide(tx -> Permission.READ_SEALED.check(tx, actor).then(me -> open(tx, id, me)));
  }

  private Outcome<OpenedMessage> open(Transaction tx, SealedMessageId id, Actor me) {
    if (!messages.isThere(tx, id)) {
      return Outcome.refused("sealed.gone");
    }
    messages.open(tx, id, clock.instant(), me.id());
    return Outcome.done(messages.opened(tx, id).orElseThrow());
  }
}
