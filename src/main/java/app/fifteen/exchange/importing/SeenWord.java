package app.fifteen.exchange.importing;

/**
 * A word in a cell of a closed list that was not taken by what the list says of it.
 *
 * @param word as it stands in the file, or the beginning of it
 * @param code what it was taken as
 */
public record SeenWord(ImportField field, String word, String code, By by) {

  /** Who says what a word means. */
  public enum By {
    /** Nobody: it is what stands for anything unknown. */
    NOBODY,
    /** Somebody, for this import. */
    SAID,
    /** Somebody, when a file of this kind was imported before. */
    REMEMBERED
  }

  /** How it is told from others. */
  Key key() {
    return new Key(field, ClosedWords.plain(word));
  }

  record Key(ImportField field, String plain) {}
}
