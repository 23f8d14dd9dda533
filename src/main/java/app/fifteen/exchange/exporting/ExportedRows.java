package app.fifteen.exchange.exporting;

import app.fifteen.exchange.CsvOutput;
import java.io.IOException;
import java.util.List;

/** What an export writes: where its rows come from, and how each becomes a line. */
public interface ExportedRows {

  List<String> header();

  PackedQuery query();

  /** Writes one row's cells, as many as the header has. */
  void write(PackedRow row, CsvOutput csv) throws IOException;
}
