package app.fifteen.privacy;

import app.fifteen.kernel.ClientId;
import java.time.Instant;

/**
 * Something done with everything that is held on one person, at their request.
 *
 * @param by who did it
 * @param reason empty where none was given
 * @param forgotten false as long as the disk may still hold what was erased
 */
public record PrivacyAct(Kind kind, ClientId client, Instant at, String by, String reason, boolean forgotten) {

  public enum Kind {
    EXPORTED,
    ERASED
  }
}
