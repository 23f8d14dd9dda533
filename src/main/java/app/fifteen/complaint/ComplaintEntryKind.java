package app.fifteen.complaint;

/** What an entry in the story of a complaint tells. */
public enum ComplaintEntryKind {
  OPENED,
  APOLOGIZED,
  OWNED,
  FIX_PLANNED,
  COMPENSATED,
  GRANTED,
  APPROVAL_ASKED,
  APPROVED,
  /** Approved, but otherwise than asked for. */
  CHANGED,
  RETURNED,
  DECLINED,
  TASK_DONE,
  /** It was not done after all. */
  TASK_UNDONE,
  TASK_MOVED,
  ESCALATED,
  ABUSE_FLAGGED,
  ABUSE_ANSWERED,
  LETTER,
  NOTE,
  CLOSED,
  REOPENED,
  AFTERMATH;

  static ComplaintEntryKind of(Step step) {
    return switch (step) {
      case APOLOGIZE -> APOLOGIZED;
      case OWN -> OWNED;
      case FIX -> FIX_PLANNED;
      case COMPENSATE -> COMPENSATED;
    };
  }
}
