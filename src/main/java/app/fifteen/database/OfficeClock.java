package app.fifteen.database;

import app.fifteen.kernel.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What time it is at an open office. A verdict compares timestamps (R4), so a desk whose clock is wrong would make
 * make-goods that nobody owes, or stamp a late contact as in time. Where several desks share a server its clock decides;
 * where there is none, the desk's own is doubted when it contradicts what was written before.
 */
public abstract sealed class OfficeClock extends Clock permits ServerClock, RememberedClock {

  /** By how much it is ahead of this computer's; negative if that one is ahead. */
  public abstract Duration aheadOfDesk();

  /** Why nothing may be written at this moment, as a question to whoever sits here; may look into the database. */
  public abstract Optional<Rejection> doubt();

  /** Somebody who looked at another clock says that this one is right. */
  public abstract void trust();

  /** @param judge decides whether a clock that jumped is doubted; nobody doubts one before it is known */
  public abstract void judgedBy(Judge judge);

  /** @param told once for each doubt that kept something from being written, on the thread that wanted to write */
  public abstract void onDoubt(Consumer<Rejection> told);

  /** A rule of the house on clocks that jump. */
  @FunctionalInterface
  public interface Judge {

    /**
     * @param known the last instant that was certainly past
     * @return the question to ask, if this is to be doubted
     */
    Optional<Rejection> doubt(Instant known, Instant now);
  }

  @Override
  public final ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** Nobody needs one: calendars have zones of their own. */
  @Override
  public final Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
