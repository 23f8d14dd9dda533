package app.fifteen.complaint;

/** What became of the client some time after the case: by this a remedy's effect is measured (R17). */
public enum Aftermath {
  STAYED,
  /** Had gone, and came back. */
  RETURNED,
  LEFT
}
