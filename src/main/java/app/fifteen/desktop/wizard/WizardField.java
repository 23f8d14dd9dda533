package app.fifteen.desktop.wizard;

/** Where something may be wrong. */
enum WizardField {
  WANTED,
  CATEGORY,
  WORDS,
  PLAN,
  DUE,
  REMEDIES,
  REMEDY_NAME,
  REMEDY_COST,
  /** With no field of its own. */
  WHOLE
}
