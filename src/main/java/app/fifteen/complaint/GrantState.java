package app.fifteen.complaint;

import java.util.Set;

/** What has become of a remedy that was offered (R19). */
public enum GrantState {
  /** Given on the spot, within the limit of whoever gave it. */
  GRANTED,
  AWAITING,
  /** Given by a supervisor's leave. */
  APPROVED,
  /** The supervisor said no, with a reason. */
  RETURNED,
  /** The client did not want it. */
  DECLINED;

  /** In which the client gets it. */
  public static final Set<GrantState> GIVEN = Set.of(GRANTED, APPROVED);
}
