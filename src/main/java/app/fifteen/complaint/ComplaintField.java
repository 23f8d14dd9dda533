package app.fifteen.complaint;

import app.fifteen.kernel.Field;

/** What is told of a complaint and may be wrong. */
public enum ComplaintField implements Field {
  WANTED,
  CATEGORY,
  /** What was said to the client in a step. */
  WORDS,
  /** Who leads the case. */
  LEADER,
  PLAN,
  /** Who sees to the plan. */
  OWNER,
  DUE,
  /** What is given. */
  REMEDIES,
  REMEDY_NAME,
  REMEDY_COST
}
