package app.fifteen.exchange;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Tells which of the first rows of a file is its header: titles, and what spreadsheets write for themselves, come before. */
final class HeaderSearch {

  /** Rows looked at; no title page is longer. */
  static final int ROWS = 20;

  /** More headings than a title has by chance. */
  private static final int SURE = 2;

  /** Excel takes the delimiter from a first line {@code sep=;}. */
  private static final Pattern SEPARATOR = Pattern.compile("\"?sep=(.?)\"?", Pattern.CASE_INSENSITIVE);

  private final ToIntFunction<List<String>> headings;

  /** @param headings how many of a row's cells are known as headings */
  HeaderSearch(ToIntFunction<List<String>> headings) {
    this.headings = headings;
  }

  /** Whether this is a header for certain, so that no other row needs to be looked at. */
  boolean isSure(CsvRow row) {
    return headings.applyAsInt(row.cells()) >= SURE;
  }

  /**
   * The header's place among the first rows. Before it come only rows with at most half as many filled cells; it has more
   * known headings than they do or, where nothing is known at all, they have one cell only.
   */
  int among(List<CsvRow> rows) {
    int header = 0;
    for (int i = 1; i < rows.size(); i++) {
      int filled = filled(rows.get(i));
      int before = rows.subList(0, i).stream().mapToInt(HeaderSearch::filled).max().orElse(0);
      if (filled >= 2 && before * 2 <= filled && isBetter(rows.get(i), rows.get(header))) {
        header = i;
      }
    }
    return header;
  }

  private boolean isBetter(CsvRow row, CsvRow soFar) {
    int known = headings.applyAsInt(row.cells());
    int knownSoFar = headings.applyAsInt(soFar.cells());
    return known > knownSoFar || known == 0 && knownSoFar == 0 && filled(soFar) <= 1;
  }

  private static int filled(CsvRow row) {
    return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
  }

  /** Whether a row, taken apart by this delimiter, is a line that names one. */
  static boolean namesDelimiter(CsvRow row, char delimiter) {
    return SEPARATOR.matcher(String.join(String.valueOf(delimiter), row.cells()).strip()).matches();
  }

  /** The delimiter that the first line names; 0 if it names none that can be. */
  static char namedDelimiter(String sample) {
    int end = sample.indexOf('\n');
    var line = (end < 0 ? sample : sample.substring(0, end)).replace("\r", "");
    var named = SEPARATOR.matcher(line);
    if (named.matches() && !named.group(1).isEmpty() && Delimiter.ALL.contains(named.group(1).charAt(0))) {
      return named.group(1).charAt(0);
    }
    return 0;
  }
}
