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
  MERGED,
  UNMERGED,
  EXPORTED,
  ERASED
}
