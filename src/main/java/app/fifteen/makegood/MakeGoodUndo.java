package app.fifteen.makegood;

import java.time.Duration;
import java.time.Instant;

/**
 * What a desk keeps for ten seconds to take a wrong click back.
 *
 * @param before as it was seen when the step was taken
 * @param left as the step left it
 */
public record MakeGoodUndo(MakeGood before, MakeGoodVersion left, Instant until) {

  public static final Duration TIME = Duration.ofSeconds(10);
}
