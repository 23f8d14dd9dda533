package app.fifteen.sealed;

import app.fifteen.client.ClientStore;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.Permission;
import java.time.Clock;

/**
 * Anybody at a desk writes down what a client has to say to the supervisor (R26). From then on whoever wrote it knows only that
 * it was given and when the answer is due; it is never changed and never taken back.
 */
public final class SealMessage {

  private final Database database;
  private final OfficeStore offices;
  private final ClientStore clients;
  private final SealedMessageStore messages;
  private final Clock clock;

  SealMessage(
      Database database, OfficeStore offices, ClientStore clients, SealedMessageStore messages, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.clients = clients;
    this.messages = messages;
    this.clock = clock;
  }

  /** @return the message from the outside; refused at a {@link SealedField}, or if the client is gone */
  public Outcome<SealedMessage> seal(SealedDraft raw, Actor actor) {
    return raw.checked()
        .then(draft -> database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> seal(tx, draft, me))));
  }

  private Outcome<SealedMessage> seal(Transaction tx, SealedDraft draft, Actor me) {
    if (draft.client().filter(client -> clients.byId(tx, client).isEmpty()).isPresent()) {
      return Outcome.refused("client.gone");
    }
    var policy = offices.current(tx).orElseThrow();
    var now = clock.instant();
    return Outcome.done(messages.add(tx, draft, now, me.id(), policy.id(), AnswerDue.of(policy, now)));
  }
}
