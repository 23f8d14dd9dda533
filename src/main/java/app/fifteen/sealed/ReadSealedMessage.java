package app.fifteen.sealed;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.SealedMessageId;
import app.fifteen.staff.Permission;

/** What a message says whose seal is broken already (R26); reading it again leaves no trace. */
public final class ReadSealedMessage {

  private final Database database;
  private final SealedMessageStore messages;

  ReadSealedMessage(Database database, SealedMessageStore messages) {
    this.database = database;
    this.messages = messages;
  }

  /** @return refused to everybody but supervisors, and while nobody has opened it */
  public Outcome<OpenedMessage> read(SealedMessageId id, Actor actor) {
    return database.read(tx -> Permission.READ_SEALED.check(tx, actor).then(_ -> read(tx, id)));
  }

  private Outcome<OpenedMessage> read(Transaction tx, SealedMessageId id) {
    return messages.opened(tx, id).map(Outcome::done).orElseGet(() -> Outcome.refused("sealed.not_opened"));
  }
}
