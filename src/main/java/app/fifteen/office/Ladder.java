package app.fifteen.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The make-good ladder as data (R10): rungs in the order of their offsets; all that fall due stand (R11). */
public record Ladder(List<Rung> rungs) {

  public Ladder {
    rungs = List.copyOf(rungs);
    for (int i = 1; i < rungs.size(); i++) {
      if (rungs.get(i).after().compareTo(rungs.get(i - 1).after()) < 0) {
        throw new IllegalArgumentException("rungs out of order");
      }
    }
  }

  /** When the first rung would be owed for a due instant, if nobody answers. */
  public Optional<Instant> firstOwedAt(Instant due) {
    return rungs.stream().findFirst().map(rung -> due.plus(rung.after()));
  }

  /** When the first rung not owed before an instant would be owed, if any is left. */
  public Optional<Instant> nextOwedFrom(Instant due, Instant from) {
    return rungs.stream().map(rung -> due.plus(rung.after())).filter(owed -> !owed.isBefore(from)).findFirst();
  }
}
