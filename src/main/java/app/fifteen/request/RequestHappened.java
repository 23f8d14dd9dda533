package app.fifteen.request;

import app.fifteen.client.records.Happened;
import app.fifteen.kernel.ContactHow;
import java.time.Instant;
import java.util.Optional;

/** What a client's story tells of requests. */
public sealed interface RequestHappened extends Happened {

  /**
   * A request came in.
   *
   * @param due until when the client was to be reached, and {@code contactedAt} when that happened
   */
  record Received(Channel channel, Instant due, Optional<Instant> contactedAt) implements RequestHappened {}

  /** Something was done about a request. @param due the date it led to, if any */
  record Handled(EntryKind kind, Optional<Instant> due) implements RequestHappened {}

  /** A first contact that only a file tells of. */
  record ReachedBefore(ContactHow how) implements RequestHappened {}

  /** A resolution that only a file tells of. */
  record ResolvedBefore() implements RequestHappened {}
}
