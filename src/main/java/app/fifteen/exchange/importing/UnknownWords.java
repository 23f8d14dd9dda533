package app.fifteen.exchange.importing;

import java.util.List;

/**
 * Words of a file that no closed list knows, and what they are taken as.
 *
 * @param words what came most often first
 * @param others rows with yet other words, of fields that have too many
 */
public record UnknownWords(List<Word> words, List<Others> others) {

  public static final UnknownWords NONE = new UnknownWords(List.of(), List.of());

  /** @param rows that have it */
  public record Word(SeenWord seen, long rows) {}

  public record Others(ImportField field, long rows) {}

  public UnknownWords {
    words = List.copyOf(words);
    others = List.copyOf(others);
  }
}
