package app.fifteen.exchange.importing;

import app.fifteen.exchange.importing.ImportSummary.RejectedRow;
import app.fifteen.kernel.Rejection;
import java.util.ArrayList;
import java.util.List;

/** Counts, as rows are dealt with, what of them was not taken. */
final class RemarkCount {

  private final WordCounts words = new WordCounts();
  private final List<RejectedRow> first = new ArrayList<>();
  private long warned;

  void add(RowBatch.Ready<?> row) {
    row.words().forEach(words::add);
    if (!row.warnings().isEmpty()) {
      warned++;
      for (Rejection why : row.warnings()) {
        if (first.size() < ImportSummary.SHOWN) {
          first.add(new RejectedRow(row.row().line(), why));
        }
      }
    }
  }

  ImportRemarks all() {
    return new ImportRemarks(warned, first, words.all());
  }
}
