package app.fifteen.client;

/** Typing errors in a word. */
public final class Typos {

  private Typos() {}

  /** Whether one letter left out, added, replaced, or two neighbours exchanged turn one word into the other. */
  public static boolean oneApart(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int i = 0;
    while (i < shorter && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    if (one.length() > other.length()) {
      return one.regionMatches(i + 1, other, i, other.length() - i);
    }
    if (one.length() < other.length()) {
      return other.regionMatches(i + 1, one, i, one.length() - i);
    }
    if (i == one.length() || one.regionMatches(i + 1, other, i + 1, one.length() - i - 1)) {
      return true;
    }
    return i + 1 < one.length()
        && one.charAt(i) == other.charAt(i + 1)
        && one.charAt(i + 1) == other.charAt(i)
        && one.regionMatches(i + 2, other, i + 2, one.length() - i - 2);
  }
}
