package app.fifteen.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One folding of text for index and query alike: lower case, no accents, ё as е, й as и. Done here because neither
 * database folds Cyrillic the same way.
 */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  public static String fold(String text) {
    var simple = foldSimple(text);
    return simple == null ? foldAny(text) : simple;
  }

  /** Most text is ASCII and Cyrillic, and a large import folds a lot of it; null if this is other text. */
  private static String foldSimple(String text) {
    var folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded[i] = (char) (c + ('a' - 'A'));
      } else if (c < 0x80) {
        folded[i] = c;
      } else if (c == 'й' || c == 'Й') {
        folded[i] = 'и';
      } else if (c == 'ё' || c == 'Ё') {
        folded[i] = 'е';
      } else if (c >= 'А' && c <= 'Я') {
        folded[i] = (char) (c + ('а' - 'А'));
      } else if (c >= 'а' && c <= 'я') {
        folded[i] = c;
      } else {
        return null;
      }
    }
    return new String(folded);
  }

  private static String foldAny(String text) {
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
