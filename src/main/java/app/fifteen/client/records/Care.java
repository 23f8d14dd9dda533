package app.fifteen.client.records;

/** What is done with a client as a whole, and has to reach every table that leads to one. */
public enum Care {
  /** Two clients become one, and two again. */
  MERGING,
  /** What says who somebody was goes, at their request. */
  ERASING,
  /** They are given everything that is held on them. */
  GIVING_OUT,
  /** Everything that happened with them stands in one list (R8). */
  TELLING
}
