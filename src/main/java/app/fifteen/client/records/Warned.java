package app.fifteen.client.records;

import java.time.Instant;

/** When a clock that runs warns of its due instant (R6). */
public sealed interface Warned {

  /** As was computed and stored when it started (R3). */
  record At(Instant first, Instant last) implements Warned {}

  /** By the office's rule, from the time that lies between this start and the due instant. */
  record Since(Instant start) implements Warned {}
}
