package app.fifteen.kernel;

/** What someone at the office answers for. */
public enum Role {
  MANAGER,
  /** Looks after client companies and confirms make-goods (R13, R14). */
  CURATOR,
  /** Reviews, waives, confirms where there is no curator. */
  SUPERVISOR
}
