package app.fifteen.app.timed;

import java.time.Duration;

/** Calls back after a while, one call after the other: a thread, or in a test somebody's hand. */
interface Alarm extends AutoCloseable {

  /** Takes a call back; nothing happens if it was made already. */
  interface Set {

    void cancel();
  }

  /** @param pause by a clock that nobody moves; zero for as soon as the calls before have ended */
  Set after(Duration pause, Runnable call);

  /** Makes no further call, and waits for the one that is under way. */
  @Override
  void close();
}
