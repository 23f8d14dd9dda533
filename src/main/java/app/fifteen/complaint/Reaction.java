package app.fifteen.complaint;

/** How the client takes it in the end (R22); some cannot be saved. */
public enum Reaction {
  VERY_HAPPY,
  HAPPY,
  CALM,
  ANGRY,
  LEFT
}
