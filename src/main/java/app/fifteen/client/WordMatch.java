package app.fifteen.client;

import app.fifteen.database.Dialect;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Which words something has to have to be found.
 *
 * @param anyOf the ways to be found; each asks for a number of words, and for each of these there is a choice
 */
public record WordMatch(List<List<List<Word>>> anyOf) {

  /** @param beginning whether words that go on after it will do as well; letters and digits only */
  public record Word(String letters, boolean beginning) {}

  /** All of these words or longer ones, in any order. */
  public static WordMatch beginnings(List<String> words) {
    return new WordMatch(List.of(words.stream().map(WordMatch::beginning).toList()));
  }

  /** The same for any one of several spellings. */
  public static WordMatch spellings(List<List<String>> spellings) {
    return new WordMatch(
        spellings.stream().map(words -> words.stream().map(WordMatch::beginning).toList()).toList());
  }

  public static List<Word> beginning(String word) {
    return List.of(new Word(word, true));
  }

  /** Any of these, as a whole. */
  public static List<Word> oneOf(Collection<String> words) {
    return words.stream().map(word -> new Word(word, false)).toList();
  }

  /** As the database's word index wants to be asked. */
  public String in(Dialect dialect) {
    boolean sqlite = dialect == Dialect.SQLITE;
    return anyOf.stream()
        .map(
            words ->
                words.stream()
                    .map(choice -> choice.stream().map(word -> term(word, sqlite)).collect(among(sqlite ? " OR " : " | ")))
                    .collect(among(sqlite ? " AND " : " & ")))
        .collect(Collectors.joining(sqlite ? " OR " : " | "));
  }

  private static Collector<CharSequence, ?, String> among(String operator) {
    return Collectors.joining(operator, "(", ")");
  }

  private static String term(Word word, boolean sqlite) {
    var quote = sqlite ? "\"" : "'";
    return quote + word.letters() + quote + (word.beginning() ? sqlite ? "*" : ":*" : "");
  }
}
