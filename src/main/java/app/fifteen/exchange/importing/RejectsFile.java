package app.fifteen.exchange.importing;

import app.fifteen.exchange.CsvInput;
import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.CsvRow;
import app.fifteen.exchange.FormulaGuard;
import app.fifteen.exchange.WholeFile;
import app.fifteen.kernel.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows that were not taken, and those of which cells were left out, as they stood in the file, with their line and
 * the reason: to be corrected and imported again. It appears only if there are any. Cells that a row has too many follow
 * after the reason, so that the columns keep their headings.
 */
final class RejectsFile implements AutoCloseable {

  static final String LINE = "line";
  static final String REASON = "reason";
  static final String SEVERITY = "severity";
  /** By which a row is known again whose cells were corrected. */
  static final String ROW_KEY = "row_key";

  private static final List<String> OURS = List.of(LINE, REASON, SEVERITY);

  private final Path target;
  private final CsvInput source;
  private final Messages messages;
  private final boolean hasKeys;
  private final List<Integer> columns;
  private WholeFile file;
  private CsvOutput csv;

  /** @param hasKeys whether rows are known again by {@link #ROW_KEY} */
  RejectsFile(Path target, CsvInput source, boolean hasKeys, Messages messages) {
    this.target = target;
    this.source = source;
    this.hasKeys = hasKeys;
    this.messages = messages;
    // A file of rejects that is imported again has columns of ours already.
    var header = source.header();
    this.columns = IntStream.range(0, header.size()).filter(column -> !isOurs(header, column)).boxed().toList();
  }

  /** Whether a column was added to a file by this class. */
  static boolean isOurs(List<String> header, int column) {
    return header.containsAll(OURS) && (OURS.contains(header.get(column)) || header.get(column).equals(ROW_KEY));
  }

  void reject(RowBatch.Rejected rejected) {
    write(rejected.row(), messages.get(rejected.reason()), "rejected", "");
  }

  /** @param key may be empty */
  void warn(RowBatch.Ready<?> row, String key) {
    write(row.row(), row.warnings().stream().map(messages::get).collect(Collectors.joining(" ")), "warning", key);
  }

  private void write(CsvRow row, String reason, String severity, String key) {
    try {
      if (file == null) {
        file = WholeFile.at(target);
        csv = new CsvOutput(file.out(), source.delimiter());
        row(source.header(), LINE, REASON, SEVERITY, ROW_KEY, List.of());
      }
      var cells = row.cells();
      int width = source.header().size();
      row(
          cells, Long.toString(row.line()), reason, severity, key, cells.subList(Math.min(width, cells.size()), cells.size()));
    } catch (IOException e) {
      throw file.failed(e);
    }
  }

  private void row(
      List<String> cells, String line, String reason, String severity, String key, List<String> surplus)
      throws IOException {
    for (int column : columns) {
      csv.asFound(column < cells.size() ? FormulaGuard.disarm(cells.get(column)) : "");
    }
    csv.text(line);
    csv.text(reason);
    csv.text(severity);
    if (hasKeys) {
      csv.text(key);
    }
    for (var cell : surplus) {
      csv.asFound(FormulaGuard.disarm(cell));
    }
    csv.endRow();
  }

  void appear() {
    if (file != null) {
      try {
        csv.flush();
      } catch (IOException e) {
        throw file.failed(e);
      }
      file.appear();
    }
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
