package app.fifteen.complaint;

/** Which complaints a list shows. */
public enum ComplaintFilter {
  /** Not closed: somebody still has to do something. */
  OPEN,
  /** The supervisor has to answer: an approval, or a client who was flagged. */
  AWAITING_APPROVAL,
  /** Something promised to the client is late (R21). */
  OVERDUE,
  /** Closed, and it is time to ask what became of the client (R17). */
  FOLLOW_UP,
  CLOSED,
  ALL
}
