package app.fifteen.makegood;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;

/** A file that shows the delivery: a photo, a receipt. */
public record Proof(String name, byte[] content) {

  /** In bytes: a phone's photo fits, a film does not. */
  public static final int MAX_SIZE = 10 * 1024 * 1024;

  private static final int MAX_NAME = 300;

  /** @param fileName without its folder */
  public static Outcome<Proof> of(String fileName, byte[] content) {
    if (content.length == 0) {
      return Outcome.refused("makegood.proof.empty", fileName);
    }
    if (content.length > MAX_SIZE) {
      return Outcome.refused("makegood.proof.too_large", fileName, megabytes(content.length), megabytes(MAX_SIZE));
    }
    var name = CleanText.line(fileName);
    return Outcome.done(new Proof(name.substring(0, Math.min(name.length(), MAX_NAME)), content));
  }

  /** Rounded up, so that what is too large never reads like what is allowed. */
  private static int megabytes(int bytes) {
    return Math.ceilDiv(bytes, 1024 * 1024);
  }
}
