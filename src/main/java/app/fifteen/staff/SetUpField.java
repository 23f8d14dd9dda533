package app.fifteen.staff;

import app.fifteen.kernel.Field;

/** What is asked when an office is opened for the first time and may be wrong. */
public enum SetUpField implements Field {
  NAME,
  HOURS,
  /** Whoever sets it up. */
  SUPERVISOR
}
