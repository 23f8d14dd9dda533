package app.fifteen.practice;

/** What a run is scored by (R25). */
public enum Criterion {
  /** With words that apologize, and before anything else (R15). */
  APOLOGIZED_FIRST,
  /** In the company's name, at no step blaming a colleague, a supplier or the client. */
  OWNED_WITHOUT_BLAMING,
  /** Promised for a date that the norms allow to a case like this (R9). */
  DATED_FIX,
  /** One that suits this very client (R17). */
  FITTING_REMEDY,
  /** Solved at once, without asking for leave (R19). */
  WITHIN_LIMIT
}
