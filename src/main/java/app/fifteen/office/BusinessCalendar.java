package app.fifteen.office;

import java.time.Duration;
import java.time.Instant;

/** Working time of one office (R3, R9). */
public final class BusinessCalendar {

  public static BusinessCalendar of(Office office) {
    throw new UnsupportedOperationException();
  }

  /** The instant at which this much working time has passed since {@code start}; working must be positive. */
  public Instant after(Instant start, Duration working) {
    throw new UnsupportedOperationException();
  }

  /** n working days after {@code start} by R9. */
  public Instant afterDays(Instant start, int days) {
    throw new UnsupportedOperationException();
  }

  /** Working time between two instants. */
  public Duration workingBetween(Instant from, Instant to) {
    throw new UnsupportedOperationException();
  }

  /** When to warn of a due instant that {@code working} after {@code start} led to (R6), earliest first, all in opening hours. */
  public java.util.List<Instant> warnings(Instant start, Duration working, java.util.List<WarnAt> warnAt) {
    throw new UnsupportedOperationException();
  }
}
