package app.fifteen.exchange.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What somebody said that words of a file mean: for this import, or when one of its kind came before. */
final class WordChoices<F extends ImportField> {

  private final Map<F, Map<String, Choice>> choices;

  private record Choice(String code, SeenWord.By by) {}

  private WordChoices(Map<F, Map<String, Choice>> choices) {
    this.choices = choices;
  }

  /** What is said now goes before what is remembered. */
  static <F extends ImportField> WordChoices<F> of(
      Map<F, Map<String, String>> said, Map<F, Map<String, String>> remembered) {
    var all = new HashMap<F, Map<String, Choice>>();
    put(all, remembered, SeenWord.By.REMEMBERED);
    put(all, said, SeenWord.By.SAID);
    return new WordChoices<>(all);
  }

  private static <F> void put(
      Map<F, Map<String, Choice>> all, Map<F, Map<String, String>> some, SeenWord.By by) {
    some.forEach(
        (field, words) ->
            words.forEach(
                (word, code) -> {
                  var known = all.computeIfAbsent(field, _ -> new HashMap<>());
                  var before = known.get(word);
                  // The same said again is nothing new.
                  if (before == null || !before.code().equals(code)) {
                    known.put(word, new Choice(code, by));
                  }
                }));
  }

  /** @param seen empty for a word that means what its list says */
  record Taken<E>(ClosedWords.Meaning<E> meaning, Optional<SeenWord> seen) {}

  <E> Taken<E> take(F field, ClosedWords<E> words, String word) {
    var ofField = choices.get(field);
    var choice = ofField == null ? null : ofField.get(ClosedWords.plain(word));
    var chosen = Optional.ofNullable(choice).flatMap(said -> words.byCode(said.code()));
    if (chosen.isPresent()) {
      return seen(field, word, chosen.get(), choice.by());
    }
    return words
        .read(word)
        .map(meaning -> new Taken<>(meaning, Optional.empty()))
        .orElseGet(() -> seen(field, word, words.neutral(), SeenWord.By.NOBODY));
  }

  private static <E> Taken<E> seen(
      ImportField field, String word, ClosedWords.Meaning<E> meaning, SeenWord.By by) {
    return new Taken<>(
        meaning, Optional.of(new SeenWord(field, Cells.shortened(word), meaning.code(), by)));
  }
}
