package app.fifteen.timeline;

import app.fifteen.client.ClientEntryKind;
import app.fifteen.complaint.ComplaintEntry;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Money;
import app.fifteen.makegood.MakeGoodState;
import app.fifteen.request.Channel;
import app.fifteen.request.EntryKind;
import java.time.Instant;
import java.util.Optional;

/** What one line of a timeline tells. */
public sealed interface Happened {

  /**
   * A request came in.
   *
   * @param due until when the client was to be reached, and {@code contactedAt} when that happened
   */
  record Received(Channel channel, Instant due, Optional<Instant> contactedAt) implements Happened {}

  /** Something was done about a request. @param due the date it led to, if any */
  record Handled(EntryKind kind, Optional<Instant> due) implements Happened {}

  /** A first contact that only a file tells of. */
  record ReachedBefore(ContactHow how) implements Happened {}

  /** A resolution that only a file tells of. */
  record ResolvedBefore() implements Happened {}

  /** A make-good came that far. @param cost what it is expected to cost, or cost in the end */
  record MadeGood(MakeGoodState state, String gift, Money cost) implements Happened {}

  /** Something was said or done about a complaint. */
  record Complained(ComplaintEntry entry) implements Happened {}

  /** Something besides requests. @param detail see {@link app.fifteen.client.ClientEntry} */
  record Recorded(ClientEntryKind kind, String detail) implements Happened {}
}
