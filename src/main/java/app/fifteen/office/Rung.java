package app.fifteen.office;

import app.fifteen.kernel.Money;
import java.time.Duration;

/**
 * One step of the make-good ladder (R10, R11).
 *
 * @param after wall time after the due instant
 * @param cost what it is expected to cost
 */
public record Rung(Duration after, String gift, Money cost, Payer payer, boolean inPerson) {

  public Rung {
    if (after.isNegative()) {
      throw new IllegalArgumentException(after.toString());
    }
  }
}
