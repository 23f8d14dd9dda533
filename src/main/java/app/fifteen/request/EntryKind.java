package app.fifteen.request;

/** What an entry in a request's story tells. */
public enum EntryKind {
  CLAIMED,
  TAKEN_OVER,
  CALL,
  LETTER,
  CHAT,
  CALL_UNANSWERED,
  NOTE,
  THIRD_PARTY,
  RESOLVED,
  REOPENED,
  /** Somebody said whose request it is; the words are the client's name. */
  CLIENT_CHOSEN,
  /** Whose it was until then; the words are that client's name. */
  CLIENT_BEFORE,
  /** A make-good that a wrong clock had found was taken back; the words are the reason. */
  MISS_TAKEN_BACK
}
