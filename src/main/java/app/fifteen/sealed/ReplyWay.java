package app.fifteen.sealed;

/** How whoever wrote to the supervisor is answered. */
public enum ReplyWay {
  CALL,
  LETTER,
  CHAT,
  /** Face to face, in the office or at theirs. */
  VISIT
}
