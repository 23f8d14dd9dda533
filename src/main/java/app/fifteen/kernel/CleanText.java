package app.fifteen.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as it may be stored: composed, without control characters and without the marks that turn reading direction
 * round and could make one name look like another.
 */
public final class CleanText {

  /** So much of what is typed to find something is looked for. */
  private static final int LONGEST_SEARCH = 200;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ANY_SPACE = Pattern.compile("[\\s\\p{Z}]+");
  /** Formats, and the marks that choose how the sign before them looks. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{20E3}\\x{034F}]+");

  private CleanText() {}

  /** One line: line breaks and tabs become spaces, runs of spaces one, ends are trimmed. */
  public static String line(String raw) {
    return isNeat(raw) ? raw : SPACES.matcher(strip(raw, false)).replaceAll(" ").strip();
  }

  /** Several lines: line breaks and tabs stay. */
  public static String lines(String raw) {
    return strip(raw.replace("\r\n", "\n").replace('\r', '\n'), true).strip();
  }

  /**
   * What somebody typed, or pasted, to find something: one line without anything that no database stores, and no longer
   * than any name. What is cut off could only have found less.
   */
  public static String searched(String raw) {
    var all = line(raw);
    if (all.length() <= LONGEST_SEARCH) {
      return all;
    }
    boolean cutsPair = Character.isHighSurrogate(all.charAt(LONGEST_SEARCH - 1));
    return all.substring(0, cutsPair ? LONGEST_SEARCH - 1 : LONGEST_SEARCH);
  }

  /**
   * A number or an address, copied from wherever: one line without marks that nobody sees, such as a soft hyphen or the
   * one that makes a sign an emoji; every kind of space is a plain one.
   */
  public static String visible(String raw) {
    return isNeat(raw) ? raw : line(ANY_SPACE.matcher(INVISIBLE.matcher(raw).replaceAll("")).replaceAll(" "));
  }

  private static String strip(String raw, boolean keepBreaks) {
    if (isPlain(raw)) {
      return raw;
    }
    var kept = new StringBuilder(raw.length());
    Normalizer.normalize(raw, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\t') {
                kept.append(keepBreaks ? (char) c : ' ');
              } else if (c == '\r') {
                kept.append(' ');
              } else if (!Character.isISOControl(c) && !isDirectionMark(c) && !isLoneSurrogate(c) && c != 0xFEFF) {
                kept.appendCodePoint(c);
              }
            });
    return kept.toString();
  }

  /** Plain, and with single spaces between words only. */
  private static boolean isNeat(String raw) {
    return isPlain(raw) && !raw.contains("  ") && !raw.startsWith(" ") && !raw.endsWith(" ");
  }

  /** Most text is: printable ASCII or composed Cyrillic. */
  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!(c >= ' ' && c < 0x7F || c >= 0x400 && c < 0x482 || c == '«' || c == '»' || c == '—')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDirectionMark(int c) {
    return c >= 0x200E && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x061C;
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= 0xD800 && c <= 0xDFFF;
  }
}
