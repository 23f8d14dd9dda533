package app.fifteen.makegood;

/**
 * What becomes of make-goods that a wrong clock has found.
 *
 * @param withdrawn nothing had been done about them: they are no more, and may be found again when they are really due
 * @param waived something had been ordered already
 */
public record TakenBack(int withdrawn, int waived) {

  public boolean isNothing() {
    return withdrawn == 0 && waived == 0;
  }
}
