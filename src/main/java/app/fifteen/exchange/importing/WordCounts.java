package app.fifteen.exchange.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many rows have a word that no closed list knows. Of each field some hundred words are told apart. */
final class WordCounts {

  private static final int WORDS_OF_A_FIELD = 300;

  private final Map<SeenWord.Key, Count> counts = new LinkedHashMap<>();
  private final Map<ImportField, Integer> distinct = new HashMap<>();
  private final Map<ImportField, Long> others = new LinkedHashMap<>();

  private static final class Count {
    private final SeenWord word;
    private long rows;

    private Count(SeenWord word) {
      this.word = word;
    }
  }

  void add(SeenWord word) {
    var count = counts.get(word.key());
    if (count == null) {
      if (distinct.merge(word.field(), 1, Integer::sum) > WORDS_OF_A_FIELD) {
        others.merge(word.field(), 1L, Long::sum);
        return;
      }
      count = new Count(word);
      counts.put(word.key(), count);
    }
    count.rows++;
  }

  /** What came most often first. */
  UnknownWords all() {
    return new UnknownWords(
        counts.values().stream()
            .map(count -> new UnknownWords.Word(count.word, count.rows))
            .sorted(Comparator.comparingLong(UnknownWords.Word::rows).reversed())
            .toList(),
        List.copyOf(others.entrySet().stream().map(each -> new UnknownWords.Others(each.getKey(), each.getValue())).toList()));
  }
}
