package app.fifteen.office;

/** Who pays a make-good; local labour law may forbid making staff pay (R13). */
public enum Payer {
  MANAGER,
  COMPANY
}
