package app.fifteen.office;

import java.util.List;

/**
 * What A-status brings a client (R27).
 *
 * @param norms at most as long as those of everybody else, with the same warnings
 * @param privileges in words for whoever speaks with the client
 */
public record AStatus(Norms norms, List<String> privileges) {

  /** More than this nobody reads out on the phone. */
  public static final int MOST_PRIVILEGES = 10;

  public AStatus {
    privileges = List.copyOf(privileges);
  }
}
