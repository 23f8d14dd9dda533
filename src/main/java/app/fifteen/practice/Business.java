package app.fifteen.practice;

/** The lines of business that the practice cases come from. */
public enum Business {
  TRAVEL,
  GLAZING,
  COPIERS,
  MESSAGING
}
