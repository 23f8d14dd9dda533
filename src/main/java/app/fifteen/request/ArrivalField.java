package app.fifteen.request;

import app.fifteen.kernel.Field;

/** What is typed of a request and may be wrong. */
public enum ArrivalField implements Field {
  CLIENT,
  /** The phone or the address at which they are reached. */
  REACH,
  SUBJECT,
  TEXT
}
