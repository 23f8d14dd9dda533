package app.fifteen.practice;

import app.fifteen.kernel.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Beginnings of words that tell how something was said: an apology, or blame. Compared without case and accents, from the
 * beginning of a word.
 */
public record Telltale(List<String> stems) {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|\\n+");

  public Telltale {
    stems = List.copyOf(stems);
  }

  boolean in(String words) {
    var text = plain(words);
    return stems.stream().anyMatch(stem -> text.contains(plain(stem).stripTrailing()));
  }

  /** The first sentence that has one, as it was said. */
  Optional<String> sentence(String words) {
    return SENTENCE_END.splitAsStream(words).map(String::strip).filter(this::in).findFirst();
  }

  /** With one blank in front of each word, and nothing but letters and digits in them. */
  private static String plain(String words) {
    return " " + Folding.fold(words.replace("'", "").replace("’", "")).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
