package app.fifteen.exchange.importing;

import app.fifteen.exchange.CsvRow;
import app.fifteen.kernel.Rejection;
import java.util.Optional;

/**
 * Notices a stray quotation mark: it joins what follows it, up to the next one, into one cell, so that whole rows would
 * be lost in it. Such a cell has line ends and as many delimiters as the rows in it need, in a column where no cell before
 * had both. A delimiter before a space is punctuation, and a column that has text with delimiters and line ends in other
 * shapes is believed to hold such text.
 */
final class SwallowedRows {

  private final int width;
  private final char delimiter;
  private final boolean[] holdsText;

  SwallowedRows(int width, char delimiter) {
    this.width = width;
    this.delimiter = delimiter;
    this.holdsText = new boolean[width];
  }

  Optional<Rejection> in(CsvRow row) {
    var cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      var cell = cells.get(i);
      if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
        long lines = cell.strip().lines().count() - 1;
        long delimiters = delimiters(cell);
        boolean believed = i < width && holdsText[i];
        if (width > 1 && lines > 0 && delimiters >= lines * (width - 1) && !believed) {
          return Optional.of(Rejection.of("import.swallowed", row.line(), row.line() + lines, lines));
        }
        if (i < width && cells.size() == width && delimiters > 0) {
          holdsText[i] = true;
        }
      }
    }
    return Optional.empty();
  }

  private long delimiters(String cell) {
    long count = 0;
    for (int i = cell.indexOf(delimiter); i >= 0; i = cell.indexOf(delimiter, i + 1)) {
      if (i + 1 == cell.length() || !Character.isSpaceChar(cell.charAt(i + 1))) {
        count++;
      }
    }
    return count;
  }
}
