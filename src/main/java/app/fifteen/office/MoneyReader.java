package app.fifteen.office;

import app.fifteen.kernel.Money;
import app.fifteen.kernel.Rejection;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads amounts in the office's currency, which stand in quotes.
 *
 * @param judge whether the currency is right, so that decimals can be judged by it
 */
record MoneyReader(Currency currency, boolean judge) {

  private static final int MOST_DIGITS = 12;
  private static final Pattern AMOUNT = Pattern.compile("\\d+(\\.\\d+)?");

  Optional<Money> read(TomlSection section, String key) {
    var amount = section.text(key, MoneyReader::amount, "office.file.bad_cost");
    if (amount.isEmpty() || !judge) {
      return amount.map(_ -> new Money(0, currency));
    }
    if (amount.get().scale() > currency.getDefaultFractionDigits()) {
      section.note(
          key,
          Rejection.of(
              "office.file.cost_decimals",
              amount.get().toPlainString(),
              currency.getCurrencyCode(),
              currency.getDefaultFractionDigits()));
      return Optional.empty();
    }
    return amount.map(value -> Money.of(value, currency));
  }

  private static Optional<BigDecimal> amount(String text) {
    return AMOUNT.matcher(text).matches() && text.length() <= MOST_DIGITS
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}
