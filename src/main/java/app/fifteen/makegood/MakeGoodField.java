package app.fifteen.makegood;

import app.fifteen.kernel.Field;

/** What is typed of the steps of a make-good and may be wrong. */
public enum MakeGoodField implements Field {
  WHERE,
  ORDERED_AT,
  COST,
  DELIVERED_AT,
  PROOF,
  REASON
}
