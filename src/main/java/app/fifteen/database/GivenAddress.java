package app.fifteen.database;

import app.fifteen.kernel.Outcome;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** The address of a server as somebody typed it. */
final class GivenAddress {

  private static final Pattern SCHEME = Pattern.compile("jdbc:.*|[A-Za-z][A-Za-z0-9+.-]+://.*", Pattern.DOTALL);

  /** {@code name@} before the host, and every parameter that says who or carries what only they know. */
  private static final Pattern SECRET =
      Pattern.compile(
          "[^?]*@.*|.*[?&;\\s][^=&]*(user|pass|pwd|secret|token|credential)[^=&]*=.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern PORT = Pattern.compile(":(\\d+)(?=[,/?]|$)");
  private static final int LARGEST_PORT = 65_535;

  private GivenAddress() {}

  /** Whether it is meant to be one, of whatever server; anything else is the name of a file. */
  static boolean isAddress(String text) {
    return SCHEME.matcher(text).matches();
  }

  static Outcome<DatabaseLocation> server(String text) {
    // First of all, because every other refusal repeats what was given.
    if (SECRET.matcher(text).matches() || SECRET.matcher(decoded(text)).matches()) {
      return Outcome.refused("database.location.secret");
    }
    if (!text.startsWith("jdbc:postgresql:")) {
      return Outcome.refused("database.location.unknown_kind", text);
    }
    try {
      new URI(text.substring("jdbc:".length()));
    } catch (URISyntaxException e) {
      return Outcome.refused("database.location.no_url", text);
    }
    var ports = PORT.matcher(text.replaceFirst("\\?.*", "").replaceFirst("^jdbc:postgresql:", ""));
    while (ports.find()) {
      if (!isPort(ports.group(1))) {
        return Outcome.refused("database.location.no_port", ports.group(1), String.valueOf(LARGEST_PORT));
      }
    }
    return Outcome.done(new DatabaseLocation.PostgresServer(text));
  }

  /** The driver decodes names of parameters, too. */
  private static String decoded(String text) {
    var decoded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean escape = text.charAt(i) == '%' && text.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
      decoded.append(escape ? (char) Integer.parseInt(text.substring(i + 1, i + 3), 16) : text.charAt(i));
      i += escape ? 2 : 0;
    }
    return decoded.toString();
  }

  private static boolean isPort(String digits) {
    return digits.length() <= 5 && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= LARGEST_PORT;
  }
}
