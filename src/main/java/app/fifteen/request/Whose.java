package app.fifteen.request;

/** Whether it is clear whose request it is. */
public enum Whose {
  /** Nobody has looked yet. */
  UNSEEN,
  KNOWN,
  /** It may be one of several clients: somebody has to say. */
  DOUBTFUL,
  /** Of a person whose data was erased at their request. */
  ERASED
}
