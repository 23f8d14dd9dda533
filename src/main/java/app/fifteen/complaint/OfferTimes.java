package app.fifteen.complaint;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How fast angry clients were offered something (R16): from opening to the first remedy.
 *
 * @param median of all; empty while nothing was offered
 * @param within how many of them within {@link #AIM}
 */
public record OfferTimes(Optional<Duration> median, int within, int all) {

  public static final Duration AIM = Duration.ofSeconds(60);

  /** @param taken the shortest first */
  static OfferTimes of(List<Duration> taken) {
    int size = taken.size();
    var median =
        size == 0
            ? Optional.<Duration>empty()
            : Optional.of(taken.get((size - 1) / 2).plus(taken.get(size / 2)).dividedBy(2));
    return new OfferTimes(median, (int) taken.stream().filter(time -> time.compareTo(AIM) <= 0).count(), size);
  }
}
