package app.fifteen.sealed;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.staff.Permission;
import java.util.List;

/** Which messages to the supervisor still wait for an answer, for whoever reviews the office's work: never what they say. */
public final class UnansweredMessages {

  private final SealedMessageStore messages;

  UnansweredMessages(SealedMessageStore messages) {
    this.messages = messages;
  }

  /** @return what is due first comes first, so that what is late is on top; nothing for anybody but supervisors */
  public List<SealedMessage> of(Transaction tx, Actor reader) {
    return Permission.READ_SEALED.refusal(tx, reader).isEmpty() ? messages.unanswered(tx) : List.of();
  }
}
