package app.fifteen.sample;

import app.fifteen.office.WorkingTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Something somebody did in the sample's past: {@code "88h maria order 1"}.
 *
 * @param of what it is about, where that does not go without saying: the rung of a make-good, a kind of remedy; else empty
 */
record SampleStep(Duration ago, String who, String what, String of) {

  private static final Set<String> WITHOUT_WORDS =
      Set.of(
          "claim", "deliver", "confirm", "open", "apologize", "own", "fix", "draft", "offer", "compensate", "finish",
          "aftermath");

  static SampleStep read(String text) {
    var parts = List.of(text.split(" "));
    var ago = WorkingTime.parse(parts.getFirst()).orElseThrow();
    return new SampleStep(ago, parts.get(1), parts.get(2), parts.size() > 3 ? parts.get(3) : "");
  }

  /** Which make-good it is about, counted from 1; 0 for the request itself. */
  int rung() {
    return of.isEmpty() ? 0 : Integer.parseInt(of);
  }

  /** Whether the next of the words written for it belong to it. */
  boolean hasWords() {
    return !WITHOUT_WORDS.contains(what);
  }
}
