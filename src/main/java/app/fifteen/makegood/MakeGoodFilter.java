package app.fifteen.makegood;

/** Which make-goods a list shows, by how far they have come. */
public enum MakeGoodFilter {
  /** Owed, ordered or delivered: somebody still has to do something. */
  OPEN,
  /** Confirmed or waived. */
  CLOSED,
  ALL
}
