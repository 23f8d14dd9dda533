package app.fifteen.sealed;

/** Which messages to the supervisor are listed. */
public enum SealedFilter {
  /** Those that wait for an answer, what is due first on top. */
  UNANSWERED,
  /** The last answer on top. */
  ANSWERED
}
