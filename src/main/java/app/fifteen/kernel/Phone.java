package app.fifteen.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number.
 *
 * @param e164 as it is stored and compared: {@code +74951234567}
 * @param extension to dial afterwards, empty for none; two extensions of one number are the same contact
 */
public record Phone(String e164, String extension) {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final int MAX_SHOWN = 40;
  private static final int FEWEST_LAST = 4;
  private static final int MOST_LAST = 10;
  private static final Pattern TYPED = Pattern.compile("[+(]?[\\d\\s()./+-]*\\d[\\d\\s()./-]*");
  private static final Pattern PLAIN = Pattern.compile("\\+?[0-9 ()-]+");
  private static final Pattern SKIPPED = Pattern.compile("[ ()-]+");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  /**
   * Reads a number however it is formatted; see {@link WrittenPhone} for what may stand around it.
   *
   * @param region ISO country whose numbers need no country code
   * @return refused if it cannot be dialled: too short, too long, with a letter in it, or no number at all
   */
  public static Outcome<Phone> read(String typed, String region) {
    var text = CleanText.visible(typed);
    return WrittenPhone.of(text).flatMap(written -> dialled(written, region)).map(Outcome::done).orElseGet(() -> wrong(text));
  }

  private static Optional<Phone> dialled(WrittenPhone written, String region) {
    try {
      var number = NUMBERS.parse(bare(written.number()), region);
      if (NUMBERS.isPossibleNumber(number)) {
        var extension = written.extension().isEmpty() ? number.getExtension() : written.extension();
        return Optional.of(new Phone(NUMBERS.format(number, PhoneNumberFormat.E164), extension));
      }
    } catch (NumberParseException e) {
      // Said in words of our own.
    }
    return Optional.empty();
  }

  /** Without what the library would skip anyway: it looks for an extension at each sign, and that takes most of its time. */
  private static String bare(String number) {
    return PLAIN.matcher(number).matches() ? SKIPPED.matcher(number).replaceAll("") : number;
  }

  private static Outcome<Phone> wrong(String text) {
    return Outcome.refused("phone.wrong", text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…");
  }

  /**
   * How numbers may begin, as they are stored, that somebody has typed a part of: with the country code, with what is
   * dialled instead of it, or with neither. The likeliest first.
   *
   * @param region ISO country whose numbers need no country code
   * @return empty if that is no part of a number
   */
  public static List<String> beginnings(String typed, String region) {
    var line = SpreadsheetNumber.of(CleanText.visible(typed)).map(SpreadsheetNumber::digits).orElse(CleanText.visible(typed));
    if (!TYPED.matcher(line).matches()) {
      return List.of();
    }
    var digits = NO_DIGIT.matcher(line).replaceAll("");
    if (line.indexOf('+') >= 0) {
      return List.of("+" + digits);
    }
    var country = countryCode(region);
    var trunk = trunkPrefix(region);
    var beginnings = new LinkedHashSet<String>();
    if (!trunk.isEmpty() && digits.startsWith(trunk)) {
      beginnings.add(country + digits.substring(trunk.length()));
    }
    if (digits.startsWith(country.substring(1))) {
      beginnings.add("+" + digits);
    }
    if (digits.startsWith("00")) {
      beginnings.add("+" + digits.substring(2));
    }
    beginnings.add(country + digits);
    beginnings.add("+" + digits);
    return List.copyOf(beginnings);
  }

  /**
   * The last digits of a number: what people remember, and what a display shows.
   *
   * @return digits only; empty if these are too few to mean anybody, or too many not to be a whole number
   */
  public static Optional<String> ending(String typed) {
    var line = CleanText.visible(typed);
    var digits = NO_DIGIT.matcher(line).replaceAll("");
    boolean some = digits.length() >= FEWEST_LAST && digits.length() <= MOST_LAST;
    return some && line.indexOf('+') < 0 && TYPED.matcher(line).matches() ? Optional.of(digits) : Optional.empty();
  }

  /** As people of a region write it: nationally if it is one of theirs. */
  public String local(String region) {
    try {
      var number = NUMBERS.parse(e164, null);
      var format =
          region.equals(NUMBERS.getRegionCodeForNumber(number))
              ? PhoneNumberFormat.NATIONAL
              : PhoneNumberFormat.INTERNATIONAL;
      return NUMBERS.format(withExtension(number), format);
    } catch (NumberParseException e) {
      return e164;
    }
  }

  /** The country code of a region with a plus: {@code +7}. */
  public static String countryCode(String region) {
    return "+" + NUMBERS.getCountryCodeForRegion(region);
  }

  /** What people of a region dial before a number of their own country, such as 8 in Russia; may be empty. */
  public static String trunkPrefix(String region) {
    var prefix = NUMBERS.getNddPrefixForRegion(region, true);
    return prefix == null ? "" : prefix;
  }

  private PhoneNumber withExtension(PhoneNumber number) {
    return extension.isEmpty() ? number : number.setExtension(extension);
  }
}
