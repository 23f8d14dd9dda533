package app.fifteen.sealed;

/** What is written to the supervisor (R26). */
public enum SealedKind {
  COMPLAINT,
  /** Ideas are welcome there too. */
  IDEA
}
