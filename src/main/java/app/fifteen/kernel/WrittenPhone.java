package app.fifteen.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number as somebody wrote it, taken apart: words may stand before it, an extension and a label such as
 * {@code (моб.)} behind it. Letters within it are somebody's slip (O for 0) or another thing altogether, and never left
 * out: what remained would be the number of somebody else.
 *
 * @param number without those words
 * @param extension digits, empty for none
 */
record WrittenPhone(String number, String extension) {

  private static final Pattern EXTENSION =
      Pattern.compile(
          "[\\s,;(]*(?:;?ext(?:ension|n)?=?|доб(?:авочный)?|внутр|вътр|вн|int|[xх])[.:,\\s-]*(\\d{1,7})\\s*\\)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\s,;(-]+(?:моб(?:ильный|илен)?|сот(?:овый)?|раб(?:очий)?|сл(?:ужебный|ужебен)?|дом(?:ашний|ашен)?|гор(?:одской)?"
              + "|тел(?:ефон)?|mob(?:ile)?|cell|home|work|office|tel|phone|whatsapp|viber|telegram|wa|tg)[.\\s)]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  /** What comes before the number: words, and none of them a letter that stands for a digit of it. */
  private static final Pattern BEFORE = Pattern.compile("(?U)(?!.*(?<!\\w)[OoОоЗзIlб]+$)[^\\d+]*");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Empty if that can be no number. @param text without invisible marks */
  static Optional<WrittenPhone> of(String text) {
    var spreadsheet = SpreadsheetNumber.of(text);
    if (spreadsheet.isPresent()) {
      return spreadsheet.map(SpreadsheetNumber::digits).filter(digits -> !digits.isEmpty()).map(d -> new WrittenPhone(d, ""));
    }
    int begin = 0;
    while (begin < text.length() && !Character.isDigit(text.charAt(begin)) && text.charAt(begin) != '+') {
      begin++;
    }
    if (!BEFORE.matcher(text.substring(0, begin)).matches()) {
      return Optional.empty();
    }
    var number = LABEL.matcher(text.substring(begin)).replaceFirst("");
    var extension = EXTENSION.matcher(number);
    var written =
        extension.find()
            ? new WrittenPhone(number.substring(0, extension.start()), extension.group(1))
            : new WrittenPhone(number, "");
    return LETTER.matcher(written.number()).find() ? Optional.empty() : Optional.of(written);
  }
}
