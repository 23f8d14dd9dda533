package app.fifteen.client;

import app.fifteen.kernel.StaffId;

/**
 * Which clients a list shows.
 *
 * @param search the beginnings of words of a name, or of a phone number or an e-mail; empty finds all
 * @param region ISO country whose phone numbers need no country code
 * @param me whose clients are "mine"
 */
public record ClientFilter(Scope scope, String search, String region, StaffId me) {

  public enum Scope {
    /** Whose personal manager I am (R37). */
    MINE,
    ALL,
    A_STATUS,
    WATCHED,
    NOT_RETAINED
  }
}
