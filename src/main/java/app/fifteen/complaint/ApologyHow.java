package app.fifteen.complaint;

/** In which way an apology reaches the client. */
public enum ApologyHow {
  CALL,
  LETTER,
  /** An official letter of the office (R20). */
  LETTERHEAD,
  VISIT
}
