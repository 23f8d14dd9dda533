package app.fifteen.card;

import app.fifteen.kernel.Outcome;
import java.util.List;

/** Which numbers an office's new cards may have. */
final class NumberRule {

  private NumberRule() {}

  /**
   * Any number, while an office has not said which its cards have.
   *
   * @return refused where the check digit is wrong, or the number is of no series: it is another office's card then
   */
  static Outcome<CardNumber> check(CardNumber number, List<CardSeries> series) {
    if (series.isEmpty() || series.stream().anyMatch(each -> each.has(number) && (!each.checkDigit() || number.isChecked()))) {
      return Outcome.done(number);
    }
    return series.stream().anyMatch(each -> each.has(number))
        ? Outcome.refused("card.number.check_digit", number.grouped())
        : Outcome.refused("card.number.other_office", number.grouped());
  }
}
