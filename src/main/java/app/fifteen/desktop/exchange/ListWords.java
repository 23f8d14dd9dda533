package app.fifteen.desktop.exchange;

import app.fifteen.kernel.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list shows, in the words that stand above it. */
final class ListWords {

  private ListWords() {}

  /**
   * The sentence that says that it is what is exported.
   *
   * @param search what was looked for; blank for nothing
   */
  static String hint(Messages messages, Stream<String> filter, String search) {
    var searched = Stream.of(search.strip()).filter(words -> !words.isEmpty()).map(words -> messages.get("exporting.search", words));
    return messages.get("exporting.list_hint", Stream.concat(filter, searched).collect(Collectors.joining(" · ")));
  }
}
