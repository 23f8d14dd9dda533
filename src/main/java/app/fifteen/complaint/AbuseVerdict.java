package app.fifteen.complaint;

/** What a supervisor makes of a client who was flagged (R23). */
public enum AbuseVerdict {
  /** The supervisor stands by the employee, and the client is retained no longer. */
  NOT_RETAINED,
  /** A doubtful claim still gets the benefit of the doubt. */
  BENEFIT_OF_DOUBT
}
