package app.fifteen.purchase;

import app.fifteen.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a client has brought (R44): what was really paid, after discounts, bonuses and what was given back.
 *
 * @param turnover one sum a currency, the one of most purchases first; never added across currencies
 * @param purchases how many of which something still stands
 * @param first the day of the earliest of those, {@code last} of the latest
 */
public record ClientValue(List<Money> turnover, int purchases, LocalDate first, LocalDate last) {

  public ClientValue {
    turnover = List.copyOf(turnover);
  }
}
