package app.fifteen.sample;

import app.fifteen.office.WorkingTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Something somebody did in the sample's past: {@code "88h maria order 1"}.
 *
 * @param rung which make-good it is about, counted from 1; 0 for the request itself
 */
record SampleStep(Duration ago, String who, String what, int rung) {

  private static final Set<String> WITHOUT_WORDS = Set.of("claim", "deliver", "confirm");

  static SampleStep read(String text) {
    var parts = List.of(text.split(" "));
    var ago = WorkingTime.parse(parts.getFirst()).orElseThrow();
    return new SampleStep(ago, parts.get(1), parts.get(2), parts.size() > 3 ? Integer.parseInt(parts.get(3)) : 0);
  }

  /** Whether the next of the request's words belong to it. */
  boolean hasWords() {
    return !WITHOUT_WORDS.contains(what);
  }
}
