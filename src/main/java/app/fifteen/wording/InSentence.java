package app.fifteen.wording;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is put into the middle of a sentence does not begin with a capital there, unless that belongs to it: a name (Asti
 * Martini), an abbreviation, the A of A-status.
 */
final class InSentence {

  private static final Pattern FIRST_WORDS = Pattern.compile("(\\p{L}+)(-?)(?:\\s+(\\p{L}).*)?.*", Pattern.DOTALL);
  private static final Pattern LATIN = Pattern.compile("[a-zA-Z]+");
  /** In English a capital is as often a name's; these are none. */
  private static final Set<String> COMMON =
      Set.of(
          "a", "an", "the", "one", "two", "another", "better", "bonus", "bonuses", "discount", "free", "full", "gift",
          "half", "money", "new", "no", "official", "our", "refund", "return", "something", "visit", "we", "work", "your");

  private InSentence() {}

  static String middle(String value) {
    var text = value.strip();
    var found = FIRST_WORDS.matcher(text);
    return found.matches() && isPlain(found.group(1), !found.group(2).isEmpty(), found.group(3)) ? withFirst(text, false) : text;
  }

  static String beginning(String value) {
    return value.isEmpty() ? value : withFirst(value, true);
  }

  private static boolean isPlain(String word, boolean hasHyphen, String next) {
    var rest = word.substring(word.offsetByCodePoints(0, 1));
    boolean isAbbreviation = !rest.equals(rest.toLowerCase(Locale.ROOT)) || rest.isEmpty() && hasHyphen;
    boolean goesOnAsName = next != null && Character.isUpperCase(next.codePointAt(0));
    return !isAbbreviation
        && !goesOnAsName
        && (!LATIN.matcher(word).matches() || COMMON.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static String withFirst(String text, boolean isUpper) {
    int end = text.offsetByCodePoints(0, 1);
    var first = text.substring(0, end);
    return (isUpper ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT)) + text.substring(end);
  }
}
