package app.fifteen.remedy;

import app.fifteen.kernel.Field;

/** What is typed of a remedy and may be wrong. */
public enum RemedyField implements Field {
  NAME,
  COST,
  VALID_DAYS,
  TASK
}
