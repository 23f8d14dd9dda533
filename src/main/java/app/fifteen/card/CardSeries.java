package app.fifteen.card;

import java.util.Optional;

/**
 * The numbers of an office's cards: a beginning, then a serial number of so many digits within a range, then, where there is
 * one, a check digit.
 *
 * @param next the next serial number that is given out by itself
 */
public record CardSeries(
    long id, String name, String prefix, int serialDigits, long first, long last, long next, boolean checkDigit) {

  public static final int MOST_DIGITS = 15;

  /** What an office has that sells a card before it has said which numbers its cards have. */
  static CardSeries byTheHouse() {
    return new CardSeries(0, "Fifteen", "15", 7, 1, 9_999_999, 1, true);
  }

  /** Whether a number is one of these, its check digit aside. */
  boolean has(CardNumber number) {
    return serial(number).filter(serial -> serial >= first && serial <= last).isPresent();
  }

  Optional<Long> serial(CardNumber number) {
    var digits = number.digits();
    return digits.startsWith(prefix) && digits.length() == digits()
        ? Optional.of(Long.parseLong(digits.substring(prefix.length(), prefix.length() + serialDigits)))
        : Optional.empty();
  }

  /** So many has each of its numbers. */
  int digits() {
    return prefix.length() + serialDigits + (checkDigit ? 1 : 0);
  }

  CardNumber number(long serial) {
    var payload = prefix + ("%0" + serialDigits + "d").formatted(serial);
    return checkDigit ? CardNumber.checked(payload) : new CardNumber(payload);
  }
}
