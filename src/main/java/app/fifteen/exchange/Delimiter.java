package app.fifteen.exchange;

import app.fifteen.kernel.Outcome;
import java.util.Collections;
import java.util.Comparator;
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
   * Finds out which one a file uses: the one that its first line names; else the one that splits most of the first lines
   * into as many cells as the header (or as most lines, where a title stands above it), and into the most; a comma where
   * none does.
   *
   * @param sample the beginning of the file; its last line may be cut off
   */
  static char guess(String sample) {
    char named = HeaderSearch.namedDelimiter(sample);
    if (named != 0) {
      return named;
    }
    char best = ',';
    double bestShare = 0;
    int bestCells = 1;
    for (char candidate : ALL) {
      var rows = CellCount.of(sample, candidate);
      int cells = rows.isEmpty() ? 0 : rows.getFirst() < 2 ? usual(rows) : rows.getFirst();
      if (cells < 2) {
        continue;
      }
      double share = (double) rows.stream().filter(count -> count == cells).count() / rows.size();
      if (share > bestShare || share == bestShare && cells > bestCells) {
        best = candidate;
        bestShare = share;
        bestCells = cells;
      }
    }
    return best;
  }

  /** How many cells most rows have. */
  private static int usual(List<Integer> rows) {
    return rows.stream()
        .max(Comparator.comparingInt((Integer cells) -> Collections.frequency(rows, cells)))
        .orElse(0);
  }
}
