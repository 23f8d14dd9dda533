package app.fifteen.card;

/** What became of telling a client that bonuses are going to burn (R31). */
public enum ReminderMark {
  /** Nobody answered. */
  CALLED,
  REACHED,
  LETTER,
  /** They do not want to hear of it. */
  DECLINED
}
