package app.fifteen.staff;

import app.fifteen.kernel.Field;

/** What is typed about somebody and may be wrong. */
public enum StaffField implements Field {
  NAME,
  PHONE,
  EMAIL,
  DEPARTMENT
}
