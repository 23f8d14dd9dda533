package app.fifteen.request;

import java.time.Instant;
import java.util.Optional;

/** Where the current episode of a request stands. */
public sealed interface Stage {

  /** Nobody has reached the client yet; the clock never pauses (R2). */
  record AwaitingFirstContact(Deadline deadline) implements Stage {}

  /**
   * The client was reached; the matter is to be settled by the resolution norm (R9).
   *
   * @param thirdParty whether someone outside has to help
   */
  record InHand(Instant contactedAt, boolean thirdParty, Deadline deadline) implements Stage {}

  /** @param contactedAt empty only in imported history that does not tell */
  record Resolved(Optional<Instant> contactedAt, boolean thirdParty, Optional<Instant> resolutionDue, Instant at)
      implements Stage {}

  /** The clock that runs now, if any does. */
  default Optional<Deadline> running() {
    return switch (this) {
      case AwaitingFirstContact(var deadline) -> Optional.of(deadline);
      case InHand(var _, var _, var deadline) -> Optional.of(deadline);
      case Resolved _ -> Optional.empty();
    };
  }
}
