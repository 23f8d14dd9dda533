package app.fifteen.client.records;

/** What a timeline can be narrowed to. */
public enum TimelineKind {
  /** What was asked for, and what became of it. */
  REQUEST,
  /** Calls, letters, chats and notes, about a request or not. */
  CONTACT,
  COMPLAINT,
  MAKE_GOOD,
  /** What was bought (R44). */
  PURCHASE,
  CARD,
  STANDING,
  /** What the office knew before, and what was done with the record itself. */
  CHANGE
}
