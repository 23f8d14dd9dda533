package app.fifteen.desktop.card;

/** Which cards the panel lists. */
enum CardScope {
  /** Whatever is typed or scanned. */
  FIND,
  /** Whose holders are told (R31). */
  BURNING,
  /** Presented again and again, and nothing bought (R30). */
  BARE
}
