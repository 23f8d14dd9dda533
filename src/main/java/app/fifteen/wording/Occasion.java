package app.fifteen.wording;

import app.fifteen.complaint.Step;

/** When there is something to say: at each step of a complaint (R15), and in the official letter (R20). */
public enum Occasion {
  APOLOGIZE,
  OWN,
  FIX,
  COMPENSATE,
  /** The whole letter of apology. */
  LETTER;

  public static Occasion of(Step step) {
    return switch (step) {
      case APOLOGIZE -> APOLOGIZE;
      case OWN -> OWN;
      case FIX -> FIX;
      case COMPENSATE -> COMPENSATE;
    };
  }
}
