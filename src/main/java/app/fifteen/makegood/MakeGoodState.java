package app.fifteen.makegood;

/** How far a make-good has come, as a word (R13). */
public enum MakeGoodState {
  OWED,
  ORDERED,
  DELIVERED,
  CONFIRMED,
  WAIVED
}
