package app.fifteen.desktop.sealed;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.desktop.kit.When;
import app.fifteen.kernel.Messages;
import app.fifteen.request.Deadline;
import app.fifteen.request.DeadlineState;
import app.fifteen.sealed.SealedMessage;
import app.fifteen.sealed.SealedMessageRow;
import java.time.Instant;

/** A message to the supervisor from the outside, in words. */
final class SealedWords {

  private final Desk desk;
  private final Messages messages;

  SealedWords(Desk desk) {
    this.desk = desk;
    this.messages = desk.messages();
  }

  /** Who says it. */
  String client(SealedMessageRow row) {
    return row.client().map(client -> ShownName.of(messages, client.name())).orElseGet(() -> messages.get("sealed.no_client"));
  }

  Deadline deadline(SealedMessage message) {
    return Deadline.promised(message.sealedAt(), message.due(), desk.policy());
  }

  DeadlineState state(SealedMessage message, Deadline deadline, Instant now) {
    if (message.isAnswered()) {
      return message.wasLate() ? DeadlineState.MISSED : DeadlineState.MET;
    }
    return deadline.stateAt(now);
  }

  /** The countdown; of an answered one, when that was. */
  String countdown(SealedMessage message, Instant now) {
    return message.answeredAt()
        .map(at -> desk.when().brief(at, now))
        .orElseGet(() -> When.countdown(message.due(), now, messages));
  }

  /** The countdown's word; of an answered one, whether that was in time. */
  String state(SealedMessage message, DeadlineState state) {
    return message.wasLate() ? messages.get("sealed.answered_late") : messages.word(state);
  }
}
