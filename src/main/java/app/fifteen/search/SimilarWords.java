package app.fifteen.search;

import app.fifteen.client.WordMatch;
import app.fifteen.kernel.NameWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of names that are like a typed one, the likeliest first. Those that begin like it are not among them: they are
 * found anyway.
 *
 * @param known whether names have the word as it was typed, or go on from it
 * @param sameScript with a wrong letter
 * @param otherScript spelled in the other script, perhaps with a wrong letter, too
 */
record SimilarWords(boolean known, List<String> sameScript, List<String> otherScript) {

  static final SimilarWords NONE = new SimilarWords(false, List.of(), List.of());

  /** Words one could have meant; more of them only make the search slow. */
  private static final int MOST = 8;

  static SimilarWords to(String word, List<String> candidates) {
    boolean cyrillic = isCyrillic(word);
    // Short words are like too many others.
    int mistyped = word.length() < NameWords.LONG_ENOUGH_FOR_TYPOS ? 0 : MOST;
    return new SimilarWords(
        candidates.stream().anyMatch(each -> each.startsWith(word)),
        candidates.stream()
            .filter(each -> isCyrillic(each) == cyrillic && !each.startsWith(word))
            .limit(mistyped)
            .toList(),
        candidates.stream().filter(each -> isCyrillic(each) != cyrillic).limit(MOST).toList());
  }

  private static boolean isCyrillic(String word) {
    return word.chars().anyMatch(c -> c >= 'а' && c <= 'я');
  }

  List<String> all() {
    var all = new ArrayList<>(sameScript);
    all.addAll(otherScript);
    return all;
  }

  /**
   * How somebody may be called who was meant: all words but one as they were typed, or all of them in the other script.
   * Nobody mistypes two words of one name and still expects to be understood.
   *
   * @param like as many as there are words
   * @param doubtKnown whether a word may be wrong although there are names with it
   */
  static WordMatch ways(List<String> words, List<SimilarWords> like, boolean doubtKnown) {
    var ways = new ArrayList<List<List<WordMatch.Word>>>();
    for (int i = 0; i < words.size(); i++) {
      if (!like.get(i).sameScript.isEmpty() && (doubtKnown || !like.get(i).known)) {
        var way = new ArrayList<List<WordMatch.Word>>();
        for (int j = 0; j < words.size(); j++) {
          way.add(i == j ? WordMatch.oneOf(like.get(i).sameScript) : WordMatch.beginning(words.get(j)));
        }
        ways.add(way);
      }
    }
    if (doubtKnown && like.stream().noneMatch(each -> each.otherScript.isEmpty())) {
      ways.add(like.stream().map(each -> WordMatch.oneOf(each.otherScript)).toList());
    }
    return new WordMatch(ways);
  }
}
