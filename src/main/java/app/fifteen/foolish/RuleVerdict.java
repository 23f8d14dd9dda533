package app.fifteen.foolish;

/** What becomes of a rule that cost a client's loyalty (R24). */
public enum RuleVerdict {
  ABOLISHED,
  CHANGED,
  KEPT
}
