package app.fifteen.exchange.importing;

import app.fifteen.exchange.CsvInput;
import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.FormulaGuard;
import app.fifteen.exchange.WholeFile;
import app.fifteen.kernel.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The rows that were not taken, as they stood in the file, with their line and the reason: to be corrected and imported
 * again. It appears only if there are any. Cells that a row has too many follow after the reason, so that the columns
 * keep their headings.
 */
final class RejectsFile implements AutoCloseable {

  private final Path target;
  private final CsvInput source;
  private final Messages messages;
  private WholeFile file;
  private CsvOutput csv;

  RejectsFile(Path target, CsvInput source, Messages messages) {
    this.target = target;
    this.source = source;
    this.messages = messages;
  }

  void add(RowBatch.Rejected rejected) {
    try {
      if (file == null) {
        file = WholeFile.at(target);
        csv = new CsvOutput(file.out(), source.delimiter());
        row(source.header(), "line", "reason", List.of());
      }
      var cells = rejected.row().cells();
      int width = source.header().size();
      row(
          cells.subList(0, Math.min(width, cells.size())),
          Long.toString(rejected.row().line()),
          messages.get(rejected.reason()),
          cells.subList(Math.min(width, cells.size()), cells.size()));
    } catch (IOException e) {
      throw file.failed(e);
    }
  }

  private void row(List<String> cells, String line, String reason, List<String> surplus) throws IOException {
    for (int i = 0; i < source.header().size(); i++) {
      csv.asFound(i < cells.size() ? FormulaGuard.disarm(cells.get(i)) : "");
    }
    csv.text(line);
    csv.text(reason);
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
