package app.fifteen.kernel;

/**
 * Folded Cyrillic words in Latin letters, the way passports spell them (ICAO Doc 9303, without its distinction of soft
 * signs), so that Иванов and Ivanov are one word.
 */
public final class Latin {

  private static final String[] LETTERS = {
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
    "ts", "ch", "sh", "shch", "", "y", "", "e", "iu", "ia"
  };

  private Latin() {}

  /** @param folded see {@link Folding}; other letters than Cyrillic stay as they are */
  public static String spell(String folded) {
    var spelled = new StringBuilder(folded.length() + 4);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'а' && c <= 'я') {
        spelled.append(LETTERS[c - 'а']);
      } else {
        spelled.append(c);
      }
    }
    return spelled.toString();
  }
}
