package app.fifteen.card;

import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.regex.Pattern;

/**
 * The number on a card: digits only, as they are printed.
 *
 * @param digits at least four
 */
public record CardNumber(String digits) {

  static final int SHORTEST = 4;
  static final int LONGEST = 24;
  private static final Pattern BETWEEN = Pattern.compile("[\\p{Z}\\s\\p{Cf}\\p{Pd}._/]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  public CardNumber {
    if (!DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException("no card number: " + digits);
    }
  }

  /** As typed or scanned: blanks, dashes and points between the digits do not count, whatever keyboard layout is on. */
  public static Outcome<CardNumber> read(String raw) {
    var digits = BETWEEN.matcher(raw).replaceAll("");
    if (digits.isEmpty()) {
      return Outcome.refused(Rejection.of("card.number.missing").at(CardPart.NUMBER));
    }
    if (!DIGITS.matcher(digits).matches()) {
      return Outcome.refused(Rejection.of("card.number.letters", raw.strip()).at(CardPart.NUMBER));
    }
    return digits.length() < SHORTEST || digits.length() > LONGEST
        ? Outcome.refused(Rejection.of("card.number.length", digits, SHORTEST, LONGEST).at(CardPart.NUMBER))
        : Outcome.done(new CardNumber(digits));
  }

  /** Whether the last digit is the check digit of the others (Luhn, ISO/IEC 7812-1). */
  public boolean isChecked() {
    return CheckRule.LUHN.fits(digits);
  }

  /** Whether it is one that goods could have: 13 digits with the check digit of an EAN-13. */
  public boolean isEan13() {
    return CheckRule.EAN_13.fits(digits);
  }

  /** In groups of four, to be read aloud. */
  public String grouped() {
    return digits.replaceAll("(.{4})(?=.)", "$1 ");
  }

  @Override
  public String toString() {
    return digits;
  }
}
