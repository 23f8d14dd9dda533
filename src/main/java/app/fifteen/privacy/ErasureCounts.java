package app.fifteen.privacy;

import app.fifteen.client.records.Tally;
import java.util.List;

/**
 * What an erasure is about.
 *
 * @param duplicates who was merged into them
 * @param kept what features keep of them, in the order in which it is told
 */
public record ErasureCounts(int duplicates, List<Tally> kept) {

  public ErasureCounts {
    kept = List.copyOf(kept);
  }
}
