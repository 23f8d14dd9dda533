package app.fifteen.kernel;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/** An amount as people type it: spaces between the digits, a comma or a point before the decimals. */
public final class TypedMoney {

  private static final int MAX_DIGITS = 10;
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]");
  private static final Pattern AMOUNT = Pattern.compile("\\d+([.,]\\d+)?");

  private TypedMoney() {}

  /** @return zero or more; refused where it is no amount, has decimals the currency has not, or is beyond all sense */
  public static Outcome<Money> read(String raw, Currency currency) {
    var typed = SPACES.matcher(raw).replaceAll("");
    if (typed.isEmpty()) {
      return Outcome.refused("money.missing");
    }
    if (!AMOUNT.matcher(typed).matches()) {
      return Outcome.refused("money.wrong", CleanText.line(raw));
    }
    var amount = new BigDecimal(typed.replace(',', '.')).stripTrailingZeros();
    if (amount.scale() > currency.getDefaultFractionDigits()) {
      return Outcome.refused("money.decimals", currency.getCurrencyCode(), currency.getDefaultFractionDigits());
    }
    return amount.precision() - amount.scale() > MAX_DIGITS
        ? Outcome.refused("money.too_much")
        : Outcome.done(Money.of(amount, currency));
  }
}
