package app.fifteen.kernel;

/** How a person reached the client: only these stop the first-contact clock (R2). */
public enum ContactHow {
  /** A call that got through. */
  CALL,
  LETTER,
  CHAT
}
