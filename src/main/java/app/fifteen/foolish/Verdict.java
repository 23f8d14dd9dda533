package app.fifteen.foolish;

/** What becomes of a rule that cost a client's loyalty (R24). */
public enum Verdict {
  ABOLISHED,
  CHANGED,
  KEPT
}
