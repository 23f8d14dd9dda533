package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintField;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TypedMoney;
import java.util.Currency;

/** The cost of a remedy of one's own, as it is typed while the client waits. */
final class MoneyText {

  private MoneyText() {}

  /** Nothing typed costs nothing. */
  static Outcome<Money> read(String text, Currency currency) {
    return TypedMoney.read(text.isBlank() ? "0" : text, currency)
        .either(Outcome::done, _ -> Outcome.<Money>refused("wizard.cost.wrong").at(ComplaintField.REMEDY_COST));
  }
}
