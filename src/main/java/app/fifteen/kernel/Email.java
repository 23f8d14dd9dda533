package app.fifteen.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address.
 *
 * @param address in lower case: no mail server in use tells addresses apart by case
 */
public record Email(String address) {

  private static final Pattern SHAPE = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");
  private static final int MAX = 320;
  private static final int MAX_SHOWN = 60;

  /** @return refused if nothing could be sent there */
  public static Outcome<Email> read(String typed) {
    var text = CleanText.visible(typed);
    return text.length() <= MAX && SHAPE.matcher(text).matches()
        ? Outcome.done(new Email(text.toLowerCase(Locale.ROOT)))
        : Outcome.refused("email.wrong", text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…");
  }
}
