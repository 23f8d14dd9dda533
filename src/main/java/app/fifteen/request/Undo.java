package app.fifteen.request;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.EntryId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a desk keeps for ten seconds to take a wrong click back.
 *
 * @param before the request as it was, with the version the click left behind
 * @param assigned the client who got a personal manager by it
 */
public record Undo(Request before, EntryId entry, Optional<ClientId> assigned, Instant until) {

  public static final Duration TIME = Duration.ofSeconds(10);
}
