package app.fifteen.client;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody may have meant who wrote two words as one: in {@code новиковприбой} the surname Новиков-Прибой.
 *
 * @param match one word torn in two in each way; the first part is a whole word, the second may go on
 * @param parts all of the parts
 */
public record TornWords(WordMatch match, List<String> parts) {

  /** Shorter first parts are too often words by chance. */
  private static final int SHORTEST_FIRST = 3;

  public static TornWords of(List<String> words) {
    var anyOf = new ArrayList<List<List<WordMatch.Word>>>();
    Set<String> parts = new LinkedHashSet<>();
    for (int torn = 0; torn < words.size(); torn++) {
      var word = words.get(torn);
      for (int at = SHORTEST_FIRST; at < word.length(); at++) {
        var way = new ArrayList<List<WordMatch.Word>>();
        way.add(WordMatch.oneOf(List.of(word.substring(0, at))));
        way.add(WordMatch.beginning(word.substring(at)));
        for (int other = 0; other < words.size(); other++) {
          if (other != torn) {
            way.add(WordMatch.beginning(words.get(other)));
          }
        }
        anyOf.add(way);
        parts.addAll(List.of(word.substring(0, at), word.substring(at)));
      }
    }
    parts.addAll(words);
    return new TornWords(new WordMatch(anyOf), List.copyOf(parts));
  }

  public boolean isEmpty() {
    return match.anyOf().isEmpty();
  }
}
