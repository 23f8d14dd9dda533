package app.fifteen.card;

import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.List;
import java.util.Optional;

/** Which numbers an office's cards may have. */
public final class NumberRule {

  private NumberRule() {}

  /**
   * Any number, while an office has not said which its cards have.
   *
   * @return refused where the check digit is wrong, or the number is of no series: it is another office's card then
   */
  static Outcome<CardNumber> check(CardNumber number, List<CardSeries> series) {
    if (series.isEmpty() || series.stream().anyMatch(each -> each.gives(number))) {
      return Outcome.done(number);
    }
    return series.stream().anyMatch(each -> each.has(number))
        ? Outcome.refused(Rejection.of("card.number.check_digit", number.grouped()).at(CardPart.NUMBER))
        : Outcome.refused(Rejection.of("card.number.other_office", number.grouped()).at(CardPart.NUMBER));
  }

  /**
   * The number of a card that an office had before, as a file writes it. Those printed before there was a series may be of none;
   * but where the beginning and the length are a series', so must be the check digit. Zeros in front that a spreadsheet has taken
   * for nothing are found again where exactly one series begins with them.
   *
   * @return refused where the check digit is wrong
   */
  public static Outcome<CardNumber> printed(CardNumber number, List<CardSeries> series) {
    var shaped = series.stream().filter(each -> each.serial(number).isPresent()).toList();
    if (shaped.isEmpty()) {
      return Outcome.done(withZeros(number, series).orElse(number));
    }
    return shaped.stream().noneMatch(each -> each.check().fits(number.digits()))
        ? Outcome.refused("card.number.misprinted", number.grouped())
        : Outcome.done(number);
  }

  private static Optional<CardNumber> withZeros(CardNumber number, List<CardSeries> series) {
    var found =
        series.stream()
            .filter(each -> each.prefix().startsWith("0") && each.length() > number.digits().length())
            .map(each -> new CardNumber("0".repeat(each.length() - number.digits().length()) + number.digits()))
            .filter(whole -> series.stream().anyMatch(each -> each.gives(whole)))
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
