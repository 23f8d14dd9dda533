package app.fifteen.remedy;

import app.fifteen.kernel.Money;
import java.util.Optional;

/**
 * What a client is promised.
 *
 * @param cost to the company
 * @param validDays for how many days the client may use it; empty for ever
 */
public record Terms(String name, RemedyKind kind, Effect effect, Money cost, Optional<Integer> validDays) {

  public Terms {
    if (name.isBlank() || cost.minor() < 0 || validDays.filter(days -> days < 1).isPresent()) {
      throw new IllegalArgumentException("a remedy has a name and a cost, and is valid for a while");
    }
  }

  public Terms costing(Money other) {
    return new Terms(name, kind, effect, other, validDays);
  }
}
