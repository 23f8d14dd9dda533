package app.fifteen.request;

import app.fifteen.kernel.StaffId;
import java.util.Optional;

/**
 * Which requests a list shows.
 *
 * @param search looked for, folded, in client, subject, phone, e-mail and external id; empty finds all
 * @param me whose requests are "mine"
 */
public record InboxFilter(Scope scope, Optional<Channel> channel, String search, StaffId me) {

  public enum Scope {
    MINE,
    UNCLAIMED,
    /** Everything open. */
    ALL,
    RESOLVED
  }
}
