package app.fifteen.sealed;

import app.fifteen.kernel.Field;

/** What is typed of a message to the supervisor, or of the answer to one, and may be wrong. */
public enum SealedField implements Field {
  TEXT,
  REACH,
  ANSWER
}
