package app.fifteen.exchange.exporting;

import app.fifteen.exchange.CsvOutput;
import java.io.IOException;
import java.util.List;

/** What an export writes: where its rows come from, and how each becomes a line. */
public interface ExportedRows {

  /** Codes of the columns, see {@link app.fifteen.exchange.Headings}. */
  List<String> header();

  /** What the rows are, where its columns are called by codes that mean something else elsewhere. */
  default String of() {
    return "";
  }

  PackedQuery query();

  /** Writes one row's cells, as many as the header has. */
  void write(PackedRow row, CsvOutput csv) throws IOException;
}
