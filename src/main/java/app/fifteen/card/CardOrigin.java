package app.fifteen.card;

/** Whether a card was paid for; how both live is compared (R33). */
public enum CardOrigin {
  SOLD,
  GIVEN
}
