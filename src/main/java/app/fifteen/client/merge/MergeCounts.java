package app.fifteen.client.merge;

import app.fifteen.client.records.Tally;
import java.util.List;

/** What changes hands when a client is merged into another, in the order in which it is told; there may be none of it. */
public record MergeCounts(List<Tally> moved) {

  public MergeCounts {
    moved = List.copyOf(moved);
  }

  /** @param key the sentence that tells of them */
  public int of(String key) {
    return moved.stream().filter(tally -> tally.key().equals(key)).mapToInt(Tally::count).sum();
  }
}
