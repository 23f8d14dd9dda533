package app.fifteen.card;

import java.util.Optional;

/**
 * What of a series cards have already: it can be changed around that, and not in it.
 *
 * @param cards how many numbers are taken, those of lost cards included
 * @param lowest serial number that is taken, and {@code highest}
 */
public record SeriesUse(long cards, Optional<Long> lowest, Optional<Long> highest) {

  public static final SeriesUse NONE = new SeriesUse(0, Optional.empty(), Optional.empty());

  boolean isBegun() {
    return cards > 0;
  }
}
