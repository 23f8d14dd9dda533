package app.fifteen.exchange;

import app.fifteen.kernel.Outcome;
import java.util.List;

/** What may stand between two cells. */
public final class Delimiter {

  public static final List<Character> ALL = List.of(',', ';', '\t', '|');

  private Delimiter() {}

  /** Reads what a user gave: the character itself, or {@code tab}. */
  public static Outcome<Character> parse(String text) {
    var character = text.equalsIgnoreCase("tab") || text.equals("\\t") ? "\t" : text;
    return character.length() == 1 && ALL.contains(character.charAt(0))
        ? Outcome.done(character.charAt(0))
        : Outcome.refused("csv.delimiter.unknown", text);
  }

  /**
   * Finds out which one a file uses: the one that splits most of the first lines into as many cells as the header, and
   * into the most; a comma where none does.
   *
   * @param sample the beginning of the file; its last line may be cut off
   */
  static char guess(String sample) {
    char best = ',';
    double bestShare = 0;
    int bestCells = 1;
    for (char candidate : ALL) {
      var rows = CellCount.of(sample, candidate);
      if (rows.isEmpty() || rows.getFirst() < 2) {
        continue;
      }
      int cells = rows.getFirst();
      double share = (double) rows.stream().filter(count -> count == cells).count() / rows.size();
      if (share > bestShare || share == bestShare && cells > bestCells) {
        best = candidate;
        bestShare = share;
        bestCells = cells;
      }
    }
    return best;
  }
}
