package app.fifteen.desktop.wizard;

import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/** An amount as people type it: spaces between the digits, comma or point. */
final class MoneyText {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d+)?");

  private MoneyText() {}

  /** Nothing typed costs nothing. */
  static Outcome<Money> read(String text, Currency currency) {
    var plain = SPACES.matcher(text).replaceAll("").replace(',', '.');
    if (plain.isEmpty()) {
      return Outcome.done(new Money(0, currency));
    }
    try {
      return AMOUNT.matcher(plain).matches()
          ? Outcome.done(Money.of(new BigDecimal(plain), currency))
          : Outcome.refused("wizard.cost.wrong");
    } catch (ArithmeticException _) {
      return Outcome.refused("wizard.cost.wrong");
    }
  }
}
