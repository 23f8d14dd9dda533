package app.fifteen.request;

import app.fifteen.kernel.EntryId;
import java.time.Duration;
import java.time.Instant;

/**
 * What a desk keeps for ten seconds to take a wrong click back.
 *
 * @param before the request as it was, with the version the click left behind
 */
public record Undo(Request before, EntryId entry, Instant until) {

  public static final Duration TIME = Duration.ofSeconds(10);
}
