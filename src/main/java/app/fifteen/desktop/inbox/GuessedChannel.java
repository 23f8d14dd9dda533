package app.fifteen.desktop.inbox;

import app.fifteen.request.Channel;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

/** How a request came in, by what was typed or pasted to reach the client by, until somebody says how. */
final class GuessedChannel {

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@\\S*");
  private static final Pattern NUMBER = Pattern.compile("[+(]?\\d[\\d\\s().-]*");

  private boolean said;
  private boolean guessing;

  private GuessedChannel() {}

  static GuessedChannel in(ObjectProperty<Channel> channel, StringProperty reach) {
    var guess = new GuessedChannel();
    reach.addListener((_, _, typed) -> guess.guess(channel, typed));
    channel.addListener(_ -> guess.said = guess.said || !guess.guessing);
    return guess;
  }

  /** The next request is another one. */
  void startOver() {
    said = false;
  }

  private void guess(ObjectProperty<Channel> channel, String reach) {
    if (!said) {
      guessing = true;
      of(reach.strip()).ifPresent(channel::set);
      guessing = false;
    }
  }

  /** @return empty as long as it tells nothing */
  private static Optional<Channel> of(String reach) {
    if (ADDRESS.matcher(reach).matches()) {
      return Optional.of(Channel.EMAIL);
    }
    return NUMBER.matcher(reach).matches() ? Optional.of(Channel.PHONE) : Optional.empty();
  }
}
