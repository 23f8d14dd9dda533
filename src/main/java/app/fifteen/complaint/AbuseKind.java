package app.fifteen.complaint;

/** In which way a client goes too far (R23). */
public enum AbuseKind {
  /** Breaks the law, or wants us to. */
  LAW,
  INSULT,
  /** "A bonus or bad reviews." */
  EXTORTION
}
