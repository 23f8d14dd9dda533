package app.fifteen.card;

import app.fifteen.kernel.Field;

/** What is typed of a series of card numbers and may be wrong. */
public enum SeriesField implements Field {
  NAME,
  PREFIX,
  DIGITS,
  CHECK,
  FIRST,
  LAST,
  NEXT
}
