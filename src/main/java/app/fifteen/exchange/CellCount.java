package app.fifteen.exchange;

import java.util.ArrayList;
import java.util.List;

/** How many cells the rows of a sample have if they are divided by a certain character. */
final class CellCount {

  private static final int ROWS = 50;

  private CellCount() {}

  /** One number per row, without empty lines and without a last row that the sample cut off. */
  static List<Integer> of(String sample, char delimiter) {
    var rows = new ArrayList<Integer>();
    int cells = 1;
    boolean quoted = false;
    boolean cellBegins = true;
    boolean rowIsEmpty = true;
    for (int i = 0; i < sample.length() && rows.size() < ROWS; i++) {
      char c = sample.charAt(i);
      if (quoted) {
        quoted = c != '"';
        continue;
      }
      if (c == '\n' || c == '\r') {
        if (!rowIsEmpty) {
          rows.add(cells);
        }
        cells = 1;
        cellBegins = true;
        rowIsEmpty = true;
        continue;
      }
      rowIsEmpty = false;
      // A quote inside a cell opens nothing, but one right after a closing quote is an escaped quote.
      quoted = c == '"' && (cellBegins || sample.charAt(i - 1) == '"');
      cellBegins = c == delimiter;
      if (cellBegins) {
        cells++;
      }
    }
    if (rows.isEmpty() && !rowIsEmpty) {
      rows.add(cells);
    }
    return rows;
  }
}
