package app.fifteen.kernel;

import java.util.regex.Pattern;

/** What stands behind a year in Russian and Bulgarian: {@code 17.05.1980 г.} */
public final class YearSign {

  private static final Pattern SIGN =
      Pattern.compile("(?<=\\d{2})\\s*(?:год(?:а|ина)?|г)\\.?(?=[\\s,]|$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private YearSign() {}

  /** A date without it. */
  public static String dropped(String text) {
    return SIGN.matcher(text).replaceFirst("").strip();
  }
}
