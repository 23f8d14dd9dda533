package app.fifteen.exchange;

import java.nio.charset.Charset;

/**
 * How much decoded text is like what people write here, in Russian, Bulgarian, English or another language with Latin
 * letters.
 *
 * @param score higher for what is likelier: by how usual its letters are, less what cannot be
 * @param letters other than ASCII
 * @param wrong signs and letters that have no place there: box drawing, capitals behind small letters, scripts mixed in a
 *     word
 * @param twice pairs as they come of UTF-8 that was taken for something else: {@code Р°}, {@code Ð°}
 */
record Likeness(double score, int letters, int wrong, int twice) {

  /** Per thousand letters, from а to я. */
  private static final int[] USUAL = {
    80, 16, 45, 17, 30, 85, 9, 16, 74, 12, 35, 44, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 14, 7, 4, 3, 19, 17, 3, 6, 20
  };
  private static final String SIGNS = "«»“”„‘’‚–—…№§°©®™€•·\u00a0";
  private static final String SECOND_BYTES = secondBytes("windows-1251") + secondBytes("windows-1252");
  private static final int FEW = 3;
  private static final double MANY = 0.2;
  private static final double HALF = 0.5;

  static Likeness of(String text) {
    double score = 0;
    int letters = 0;
    int wrong = 0;
    int twice = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        letters++;
        boolean misplaced = isMisplaced(c, before, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
        wrong += misplaced ? 1 : 0;
        score += misplaced ? -1 : usual(c, before);
        twice += "РСÐÑÃÂ".indexOf(before) >= 0 && SECOND_BYTES.indexOf(c) >= 0 ? 1 : 0;
      }
      before = c;
    }
    return new Likeness(score / Math.max(1, letters), letters, wrong, twice);
  }

  /** Few letters prove nothing. */
  boolean isText() {
    return wrong < FEW || wrong <= letters * MANY;
  }

  boolean isReadTwice() {
    return twice >= FEW && twice * 2 > letters * HALF;
  }

  private static boolean isMisplaced(char c, char before, char after) {
    if (SIGNS.indexOf(c) >= 0) {
      return false;
    }
    if (!Character.isLetter(c)) {
      return true;
    }
    if (isCyrillic(c)) {
      return !isOfHere(c) || isLatin(before) || isLatin(after) || Character.isUpperCase(c) && Character.isLowerCase(before);
    }
    // An accent seldom comes without plain letters beside it.
    return !isAscii(before) && !isAscii(after) || isCyrillic(before) || isCyrillic(after);
  }

  private static double usual(char c, char before) {
    if (c == 'ё' || c == 'Ё' || !isCyrillic(c)) {
      return Character.isLetter(c) ? HALF : 0;
    }
    double usual = USUAL[Character.toLowerCase(c) - 'а'] / 110.0;
    // Capitals stand at the beginning, or everywhere.
    return Character.isUpperCase(c) && Character.isUpperCase(before) ? usual / 2 : usual;
  }

  private static boolean isCyrillic(char c) {
    return c >= 0x400 && c <= 0x4FF;
  }

  private static boolean isOfHere(char c) {
    return c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё';
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && c < 0x250;
  }

  private static boolean isAscii(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  private static String secondBytes(String charset) {
    var bytes = new byte[0x40];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return new String(bytes, Charset.forName(charset)) + new String(bytes, Charset.forName("ISO-8859-1"));
  }
}
