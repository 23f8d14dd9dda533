package app.fifteen.complaint;

import java.util.List;
import java.util.Optional;

/** The four steps of a complaint, in the only order there is (R15). */
public enum Step {
  /** Whoever is at fault, even when it is the client. */
  APOLOGIZE,
  /** In the company's name. */
  OWN,
  FIX,
  /** With something valuable: the icing on the cake and the pledge of return. */
  COMPENSATE;

  private static final List<Step> ORDER = List.of(values());

  /** Which one an entry of a story tells of, if of any. */
  static Optional<Step> of(ComplaintEntryKind told) {
    return ORDER.stream().filter(step -> ComplaintEntryKind.of(step) == told).findFirst();
  }

  /** @param done how many steps are done; @return the step that is to be done next, empty after the last */
  public static Optional<Step> after(int done) {
    return done < ORDER.size() ? Optional.of(ORDER.get(done)) : Optional.empty();
  }
}
