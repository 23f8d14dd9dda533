package app.fifteen.wording;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.Severity;
import app.fifteen.kernel.Language;
import app.fifteen.wording.Wording.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All the words there are in one language. What the office wrote itself comes first, be it for any severity: whoever
 * wrote it would look in vain for it behind a more exact text of the house.
 */
public record Wordings(List<Wording> own, List<Wording> house) {

  public Wordings {
    own = List.copyOf(own);
    house = List.copyOf(house);
  }

  /** The most exact words: for the way and the severity, else for the way, else for the severity, else for any. */
  public Wording best(Occasion occasion, Optional<ApologyHow> how, Language language, Optional<Severity> severity) {
    return best(new Place(occasion, how, language, severity));
  }

  /** @throws IllegalArgumentException for a language these words are not in */
  public Wording best(Place wanted) {
    return best(own, wanted)
        .or(() -> best(house, wanted))
        .orElseThrow(() -> new IllegalArgumentException("no words for " + wanted));
  }

  /** What would be said if the office had written nothing. */
  public Wording house(Place wanted) {
    return best(house, wanted).orElseThrow(() -> new IllegalArgumentException("no words for " + wanted));
  }

  private static Optional<Wording> best(List<Wording> among, Place wanted) {
    return among.stream()
        .filter(wording -> wording.place().serves(wanted))
        .max(Comparator.comparingInt(wording -> wording.place().exactness()));
  }
}
