package app.fifteen.card.figures;

/** How a card lives today: each is in exactly one of these. */
public enum CardState {
  /** Shown within its life (R30), so that what is on it lives. */
  ACTIVE,
  /** Not shown yet, and its life since it was issued has not run out. */
  FRESH,
  /** Asleep: never shown, and its life has run out. */
  NEVER_SHOWN,
  /** Asleep: shown once, but not within its life. */
  LAPSED,
  BLOCKED
}
