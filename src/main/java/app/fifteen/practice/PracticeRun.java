package app.fifteen.practice;

import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * How somebody did, once; of what was said in it nothing is kept.
 *
 * @param scenario the case's id
 * @param at when it was over
 * @param seconds from the opening to the first offer
 */
public record PracticeRun(StaffId staff, String scenario, Instant at, int seconds, Set<Criterion> passed) {

  /** An angry client becomes a happy one within it (R16). */
  public static final int AIM_SECONDS = 60;

  /** The five checks, and the time. */
  public static final int MOST = Criterion.values().length + 1;

  /** The better one is greater: by what was done well, then by time. */
  public static final Comparator<PracticeRun> BY_RESULT =
      Comparator.comparingInt(PracticeRun::points)
          .thenComparing(Comparator.comparingInt(PracticeRun::seconds).reversed());

  public PracticeRun {
    passed = passed.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(passed));
  }

  public boolean inTime() {
    return seconds <= AIM_SECONDS;
  }

  public int points() {
    return passed.size() + (inTime() ? 1 : 0);
  }
}
