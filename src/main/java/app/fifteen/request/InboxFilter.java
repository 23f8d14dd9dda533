package app.fifteen.request;

import app.fifteen.kernel.StaffId;
import java.util.Set;

/**
 * Which requests a list shows.
 *
 * @param channels through which they came; empty finds all
 * @param search looked for, folded, in client, subject, phone, e-mail and external id; empty finds all
 * @param me whose requests are "mine"
 */
public record InboxFilter(Scope scope, Set<Channel> channels, String search, StaffId me) {

  public InboxFilter {
    channels = Set.copyOf(channels);
  }

  public enum Scope {
    MINE,
    UNCLAIMED,
    /** Everything open. */
    ALL,
    RESOLVED
  }
}
