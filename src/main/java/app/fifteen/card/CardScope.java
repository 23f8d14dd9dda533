package app.fifteen.card;

/** Which cards the panel lists. */
public enum CardScope {
  /** Whatever is typed or scanned. */
  FIND,
  /** Whose holders are told (R31). */
  BURNING,
  /** Presented again and again, and nothing bought (R30). */
  BARE
}
