package app.fifteen.complaint;

/** How the client takes it in the end (R22); some cannot be saved. */
public enum Reaction {
  HAPPY,
  CALM,
  ANGRY,
  LEFT
}
