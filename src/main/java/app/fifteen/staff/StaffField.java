package app.fifteen.staff;

/** What is typed about somebody and may be wrong. */
public enum StaffField {
  NAME,
  PHONE,
  EMAIL,
  DEPARTMENT
}
