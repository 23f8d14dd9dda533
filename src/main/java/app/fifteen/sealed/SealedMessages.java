package app.fifteen.sealed;

import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import app.fifteen.office.Offices;
import java.time.Clock;

/** Complain to the manager (R26): what can be done with a message that only supervisors read. */
public final class SealedMessages {

  public final SealedMessageList list = new SealedMessageList();
  public final UnansweredMessages unansweredMessages;
  public final SealMessage sealMessage;
  public final OpenSealedMessage openSealedMessage;
  public final ReadSealedMessage readSealedMessage;
  public final AnswerSealedMessage answerSealedMessage;

  public SealedMessages(Database database, Clock clock, Offices offices, Clients clients) {
    var store = new SealedMessageStore();
    unansweredMessages = new UnansweredMessages(store);
    sealMessage = new SealMessage(database, offices.store, clients.store, store, clock);
    openSealedMessage = new OpenSealedMessage(database, store, clock);
    readSealedMessage = new ReadSealedMessage(database, store);
    answerSealedMessage = new AnswerSealedMessage(database, store, clock);
  }
}
