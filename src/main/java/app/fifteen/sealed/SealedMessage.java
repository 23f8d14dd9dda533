package app.fifteen.sealed;

import app.fifteen.kernel.SealedMessageId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a message to the supervisor from the outside (R26): everything but what it says.
 *
 * @param due by when it is to be answered, see {@link AnswerDue}
 * @param openedAt when a supervisor broke the seal
 * @param answeredAt when the client had the answer
 */
public record SealedMessage(
    SealedMessageId id,
    SealedKind kind,
    Instant sealedAt,
    Instant due,
    Optional<Instant> openedAt,
    Optional<Instant> answeredAt) {

  /** How long it has been waiting, nights and holidays included. */
  public Duration age(Instant now) {
    return Duration.between(sealedAt, now);
  }

  public boolean isAnswered() {
    return answeredAt.isPresent();
  }

  /** Whether the answer came too late; late means strictly after the due instant (R4). */
  public boolean wasLate() {
    return answeredAt.filter(at -> at.isAfter(due)).isPresent();
  }
}
