package app.fifteen.card.figures;

import app.fifteen.kernel.Money;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums of money, each currency by itself: what is in two currencies is never added up. */
public final class Sums {

  private final SortedMap<String, Long> minor = new TreeMap<>();

  public void add(Money more) {
    add(more.currency().getCurrencyCode(), more.minor());
  }

  void add(String currency, long more) {
    minor.merge(currency, more, Math::addExact);
  }

  /** Those that are not nothing. */
  public List<Money> amounts() {
    return minor.entrySet().stream()
        .filter(sum -> sum.getValue() != 0)
        .map(sum -> new Money(sum.getValue(), Currency.getInstance(sum.getKey())))
        .toList();
  }
}
