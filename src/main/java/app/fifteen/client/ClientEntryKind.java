package app.fifteen.client;

/** What an entry in a client's story tells. */
public enum ClientEntryKind {
  CREATED,
  CHANGED,
  STANDING,
  CALL,
  CALL_UNANSWERED,
  LETTER,
  CHAT,
  NOTE,
  /** A file told of them, and it was doubtful whether they were somebody known already. */
  MAY_BE,
  MERGED,
  UNMERGED,
  EXPORTED,
  ERASED
}
