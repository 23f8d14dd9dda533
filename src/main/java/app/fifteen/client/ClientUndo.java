package app.fifteen.client;

import app.fifteen.kernel.EntryId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a desk keeps for ten seconds to take a wrong click back.
 *
 * @param before the client as they were, with the version the click left behind
 */
public record ClientUndo(Client before, List<EntryId> entries, Instant until) {

  public static final Duration TIME = Duration.ofSeconds(10);

  public ClientUndo {
    entries = List.copyOf(entries);
  }
}
