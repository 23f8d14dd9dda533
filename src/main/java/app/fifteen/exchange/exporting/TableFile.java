package app.fifteen.exchange.exporting;

import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.WholeFile;
import java.io.IOException;
import java.util.List;

/** Writes a table that is in memory to a CSV file, as {@link ExportFile} writes rows of the database: whole or not at all (R43). */
public final class TableFile {

  private final ExportPlan plan;
  private final String of;
  private final List<String> header;

  /** @param of what the lines are, and {@code header} the codes of the columns, see {@link app.fifteen.exchange.Headings} */
  public TableFile(ExportPlan plan, String of, List<String> header) {
    this.plan = plan;
    this.of = of;
    this.header = header;
  }

  /**
   * @param lines as many cells each as the header has
   * @return how many
   * @throws app.fifteen.kernel.Failure if the file cannot be written
   */
  public long export(List<List<String>> lines) {
    try (var file = WholeFile.at(plan.out())) {
      try {
        write(lines, new CsvOutput(file.out(), plan.delimiter()));
        file.appear();
        return lines.size();
      } catch (IOException e) {
        throw file.failed(e);
      }
    }
  }

  private void write(List<List<String>> lines, CsvOutput csv) throws IOException {
    if (plan.byteOrderMark()) {
      csv.byteOrderMark();
    }
    for (var heading : header) {
      csv.text(plan.headings().of(of, heading));
    }
    csv.endRow();
    for (var line : lines) {
      for (var cell : line) {
        csv.text(cell);
      }
      csv.endRow();
    }
    csv.flush();
  }
}
