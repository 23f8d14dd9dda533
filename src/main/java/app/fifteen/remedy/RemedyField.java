package app.fifteen.remedy;

/** What is typed of a remedy and may be wrong. */
public enum RemedyField {
  NAME,
  COST,
  VALID_DAYS,
  TASK
}
