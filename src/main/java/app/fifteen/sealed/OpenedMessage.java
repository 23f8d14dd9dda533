package app.fifteen.sealed;

import java.time.Instant;
import java.util.Optional;

/**
 * A message whose seal is broken, for supervisors alone (R26).
 *
 * @param replyHow how the client wants to be answered
 * @param reach their phone or address where they gave one, else empty
 * @param openedBy who broke the seal, by name
 */
public record OpenedMessage(
    SealedMessage message, String text, ReplyWay replyHow, String reach, String openedBy, Optional<Answer> answer) {

  /**
   * @param how the client was answered
   * @param by whose answer it is, by name
   */
  public record Answer(Instant at, String by, ReplyWay how, String words) {}
}
