package app.fifteen.makegood;

import app.fifteen.kernel.PolicyId;
import app.fifteen.office.Ladder;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One first-contact promise of a request: when it was due and, if so, when the client was reached.
 *
 * @param policy where its ladder stands (R3)
 */
record Episode(PolicyId policy, Instant due, Optional<Instant> contact) {

  /**
   * The rungs owed at an instant, counted from 1: those whose time came strictly before it (R4) and before the client
   * was reached.
   */
  int[] owed(Ladder ladder, Instant now) {
    var until = contact.filter(at -> at.isBefore(now)).orElse(now);
    var rungs = ladder.rungs();
    return IntStream.rangeClosed(1, rungs.size())
        .filter(number -> due.plus(rungs.get(number - 1).after()).isBefore(until))
        .toArray();
  }

  /** When to look again: at the next rung, unless the client was reached. */
  Optional<Instant> nextRung(Ladder ladder, Instant now) {
    return contact.isPresent() ? Optional.empty() : ladder.nextOwedFrom(due, now);
  }
}
