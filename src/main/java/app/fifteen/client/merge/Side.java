package app.fifteen.client.merge;

/** Whose value a merged client keeps. */
public enum Side {
  SURVIVOR,
  OTHER,
  /** One below the other; notes only. */
  BOTH
}
