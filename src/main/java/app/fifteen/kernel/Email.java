package app.fifteen.kernel;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address.
 *
 * @param address in lower case: no mail server in use tells addresses apart by case; with the letters of its own script
 *     in an internationalised domain, however that was spelled
 */
public record Email(String address) {

  private static final Pattern SHAPE = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");
  private static final Pattern LINK = Pattern.compile("mailto:([^?]*)(\\?.*)?", Pattern.CASE_INSENSITIVE);
  private static final String PUNYCODE = "xn--";
  private static final int MAX = 320;
  private static final int MAX_SHOWN = 60;

  /** @return refused if nothing could be sent there */
  public static Outcome<Email> read(String typed) {
    var text = spelled(typed);
    return text.length() <= MAX && SHAPE.matcher(text).matches()
        ? Outcome.done(new Email(text.toLowerCase(Locale.ROOT)))
        : Outcome.refused("email.wrong", text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…");
  }

  /** What somebody typed or a file says, without what makes a link of it, and with a domain as people read it. */
  public static String spelled(String typed) {
    var line = CleanText.visible(typed);
    var link = line.regionMatches(true, 0, "mailto:", 0, 7) ? LINK.matcher(line) : null;
    var text = link != null && link.matches() ? link.group(1).strip() : line;
    int at = text.lastIndexOf('@');
    var domain = text.substring(at + 1);
    return at >= 0 && domain.toLowerCase(Locale.ROOT).contains(PUNYCODE)
        ? text.substring(0, at + 1) + IDN.toUnicode(domain, IDN.ALLOW_UNASSIGNED)
        : text;
  }
}
