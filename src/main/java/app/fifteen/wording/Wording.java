package app.fifteen.wording;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.Severity;
import app.fifteen.kernel.Language;
import java.util.Optional;

/**
 * Words to say, with {@link Placeholder}s.
 *
 * @param how empty for any way
 * @param severity empty for any severity
 */
public record Wording(
    Occasion occasion, Optional<ApologyHow> how, Language language, Optional<Severity> severity, String text) {

  /** What the words are for; of each there is one text. */
  public record Place(
      Occasion occasion, Optional<ApologyHow> how, Language language, Optional<Severity> severity) {

    /** Whether words for this place may be said where words for another are looked for. */
    boolean serves(Place wanted) {
      return occasion == wanted.occasion
          && language == wanted.language
          && (how.isEmpty() || how.equals(wanted.how))
          && (severity.isEmpty() || severity.equals(wanted.severity));
    }

    /** The way says more than the severity: a letter reads unlike a call, whatever it is about. */
    int exactness() {
      return (how.isPresent() ? 2 : 0) + (severity.isPresent() ? 1 : 0);
    }

    public Wording with(String text) {
      return new Wording(occasion, how, language, severity, text);
    }
  }

  public Place place() {
    return new Place(occasion, how, language, severity);
  }
}
