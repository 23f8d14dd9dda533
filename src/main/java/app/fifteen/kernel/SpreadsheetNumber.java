package app.fifteen.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of many digits as a spreadsheet writes it when nobody told it that this is no number: {@code
 * 7.9169876512E+10}, {@code 79169876512.0}.
 *
 * @param digits all of them; empty where some were rounded away, or may have been
 */
public record SpreadsheetNumber(String digits) {

  private static final Pattern SCIENTIFIC = Pattern.compile("(\\d)(?:[.,](\\d{1,20}))?[eEеЕ]\\+?(\\d{1,2})");
  private static final Pattern WITH_FRACTION = Pattern.compile("(\\d{7,15})[.,]0{1,6}");

  /** Empty if that is written in another way. */
  public static Optional<SpreadsheetNumber> of(String text) {
    var whole = WITH_FRACTION.matcher(text);
    if (whole.matches()) {
      return Optional.of(new SpreadsheetNumber(whole.group(1)));
    }
    var scientific = SCIENTIFIC.matcher(text);
    if (!scientific.matches()) {
      return Optional.empty();
    }
    var fraction = scientific.group(2) == null ? "" : scientific.group(2);
    int power = Integer.parseInt(scientific.group(3));
    // With fewer digits than the number has, nobody knows whether the rest were zeros.
    return Optional.of(
        new SpreadsheetNumber(
            fraction.length() < power ? "" : whole(scientific.group(1) + "." + fraction + "0", power)));
  }

  private static String whole(String mantissa, int power) {
    try {
      return new BigDecimal(mantissa).scaleByPowerOfTen(power).toBigIntegerExact().toString();
    } catch (ArithmeticException e) {
      return "";
    }
  }
}
