package app.fifteen.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Whether bytes are UTF-16 without a mark: of each two bytes one is nearly always the same, 0 for Latin letters, digits and
 * delimiters, 4 for Cyrillic.
 *
 * @param isLikely whether there are so many zero bytes that it is no other text either
 */
record WideText(Optional<Charset> charset, boolean isLikely) {

  private static final int CYRILLIC = 4;
  private static final double NEARLY_ALL = 0.9;
  private static final double SELDOM = 0.5;

  static WideText of(byte[] sample) {
    int[] high = new int[2];
    int zeros = 0;
    for (int i = 0; i < sample.length; i++) {
      if (sample[i] == 0 || sample[i] == CYRILLIC) {
        high[i % 2]++;
        zeros += sample[i] == 0 ? 1 : 0;
      }
    }
    double pairs = Math.max(1, sample.length / 2);
    if (high[1] > pairs * NEARLY_ALL && high[0] < pairs * SELDOM) {
      return new WideText(Optional.of(StandardCharsets.UTF_16LE), true);
    }
    if (high[0] > pairs * NEARLY_ALL && high[1] < pairs * SELDOM) {
      return new WideText(Optional.of(StandardCharsets.UTF_16BE), true);
    }
    return new WideText(Optional.empty(), zeros > 4 && zeros > sample.length / 20);
  }
}
