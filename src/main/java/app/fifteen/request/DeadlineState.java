package app.fifteen.request;

import java.time.Instant;

/** How near a deadline is. */
public enum DeadlineState {
  ON_TRACK,
  AT_RISK,
  DUE_NOW,
  MET,
  MISSED;

  /**
   * The state of a clock that still runs. Late means strictly after the due instant (R4).
   *
   * @param atRisk the first warning
   * @param dueNow the last warning
   */
  public static DeadlineState of(Instant due, Instant atRisk, Instant dueNow, Instant now) {
    if (now.isAfter(due)) {
      return MISSED;
    }
    if (!now.isBefore(dueNow)) {
      return DUE_NOW;
    }
    return now.isBefore(atRisk) ? ON_TRACK : AT_RISK;
  }
}
