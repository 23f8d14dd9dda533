package app.fifteen.kernel;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that is done by itself because its time has come. Whatever runs it does not remember what was done: that
 * stands in the database, so that a restart loses nothing and two desks do nothing twice.
 */
public interface TimedWork {

  /** For {@link #nextAt}: there is something to do already. */
  Instant ALREADY = Instant.MIN;

  /**
   * From when on {@link #run} will find something to do; empty if nothing is known to come. Asked after every change of the
   * database and every chunk, so it has to be as cheap as an index look-up.
   */
  Optional<Instant> nextAt();

  /**
   * Does one chunk of what is due, small enough that nobody waits for it noticeably. It either brings {@link #nextAt}
   * forward or throws: then it is tried again after a pause.
   */
  void run();

  /** What is done once each time an office is opened, and again only if it failed. */
  static TimedWork once(Runnable work) {
    return new OnceAtStart(work);
  }
}
