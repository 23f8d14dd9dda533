package app.fifteen.card;

import app.fifteen.kernel.CardSeriesId;
import java.util.Optional;

/**
 * The numbers of an office's cards: a beginning, then a serial number of so many digits within a range, then, where there is
 * one, a check digit. The office's own numbers, or those of cards that a printer delivered.
 *
 * @param next the next serial number that is given out by itself
 * @param place the series are used up in its order
 * @param version counts changes other than cards that are sold
 */
public record CardSeries(
    CardSeriesId id,
    String name,
    String prefix,
    int serialDigits,
    long first,
    long last,
    long next,
    CheckRule check,
    int place,
    int version) {

  public static final int MOST_DIGITS = 15;

  /** What an office has that sells a card before it has said which numbers its cards have. */
  static CardSeries byTheHouse() {
    return fresh("Fifteen", "15", 7, 1, 9_999_999, CheckRule.LUHN);
  }

  /** One that is not stored yet and gives out its first number next. */
  static CardSeries fresh(String name, String prefix, int serialDigits, long first, long last, CheckRule check) {
    return new CardSeries(new CardSeriesId(0), name, prefix, serialDigits, first, last, first, check, 0, 1);
  }

  /** Whether a number is one of these, its check digit aside. */
  boolean has(CardNumber number) {
    return serial(number).filter(serial -> serial >= first && serial <= last).isPresent();
  }

  /** Whether a number is one of these and has no slip in it. */
  boolean gives(CardNumber number) {
    return has(number) && check.fits(number.digits());
  }

  /** The serial number of one of its numbers; empty for any other, and for one with a slip in it. */
  public Optional<Long> serialOf(CardNumber number) {
    return gives(number) ? serial(number) : Optional.empty();
  }

  Optional<Long> serial(CardNumber number) {
    var digits = number.digits();
    return digits.startsWith(prefix) && digits.length() == length()
        ? Optional.of(Long.parseLong(digits.substring(prefix.length(), prefix.length() + serialDigits)))
        : Optional.empty();
  }

  public CardNumber number(long serial) {
    return new CardNumber(check.complete(prefix + ("%0" + serialDigits + "d").formatted(serial)));
  }

  /** Digits of each number. */
  int length() {
    return prefix.length() + serialDigits + check.digits();
  }

  /** How many numbers there are, whoever has them. */
  public long size() {
    return last - first + 1;
  }

  boolean overlaps(CardSeries other) {
    return other.has(number(first)) || other.has(number(last)) || has(other.number(other.first)) || has(other.number(other.last));
  }

  CardSeries with(CardSeries typed) {
    return new CardSeries(
        id, typed.name, typed.prefix, typed.serialDigits, typed.first, typed.last, typed.next, typed.check, place, version);
  }

  CardSeries at(int changed) {
    return new CardSeries(id, name, prefix, serialDigits, first, last, next, check, changed, version);
  }

  CardSeries stored(CardSeriesId as, int changes) {
    return new CardSeries(as, name, prefix, serialDigits, first, last, next, check, place, changes);
  }
}
