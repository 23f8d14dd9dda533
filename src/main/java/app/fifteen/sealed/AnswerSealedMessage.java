package app.fifteen.sealed;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.SealedMessageId;
import app.fifteen.kernel.TypedWords;
import app.fifteen.staff.Permission;
import java.time.Clock;

/**
 * A supervisor notes how the client was answered, and in which words (R26). The answer stands: the client has it. It stops the
 * countdown.
 */
public final class AnswerSealedMessage {

  private static final TypedWords ANSWER = TypedWords.lines(10_000, "sealed.answer.too_long");

  private final Database database;
  private final SealedMessageStore messages;
  private final Clock clock;

  AnswerSealedMessage(Database database, SealedMessageStore messages, Clock clock) {
    this.database = database;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * @param how the client was answered, which need not be how they wanted
   * @return refused to everybody but supervisors, at {@link SealedField#ANSWER} without words, before anybody has read it, and
   *     if it is answered already
   */
  public Outcome<OpenedMessage> answer(SealedMessageId id, ReplyWay how, String rawWords, Actor actor) {
    return ANSWER.required(rawWords, "sealed.answer.none")
        .at(SealedField.ANSWER)
        .then(
            words ->
                database.decide(
                    tx -> Permission.READ_SEALED.check(tx, actor).then(me -> answer(tx, id, how, words, me))));
  }

  private Outcome<OpenedMessage> answer(Transaction tx, SealedMessageId id, ReplyWay how, String words, Actor me) {
    if (!messages.isThere(tx, id)) {
      return Outcome.refused("sealed.gone");
    }
    if (messages.opened(tx, id).isEmpty()) {
      return Outcome.refused("sealed.not_opened");
    }
    return messages.answer(tx, id, clock.instant(), me.id(), how, words)
        ? Outcome.done(messages.opened(tx, id).orElseThrow())
        : Outcome.refused("sealed.stale");
  }
}
