package app.fifteen.card;

import app.fifteen.kernel.Field;

/** What is typed about a card and may be wrong. */
public enum CardPart implements Field {
  NUMBER,
  /** Whoever gets or presents it. */
  PERSON,
  PRICE,
  AMOUNT,
  /** The bonuses that are paid with. */
  REDEEM,
  REASON
}
