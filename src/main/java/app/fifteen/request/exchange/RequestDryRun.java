package app.fifteen.request.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.importing.LongCounts;
import app.fifteen.exchange.importing.RowBatch;
import app.fifteen.exchange.importing.RowStoring;
import java.util.List;
import java.util.function.Function;

/** Counts what would be new, duplicates within the file included, and writes nothing. */
final class RequestDryRun implements RowStoring<ReadRow> {

  private final Database database;
  private final LongCounts seen = new LongCounts();

  RequestDryRun(Database database) {
    this.database = database;
  }

  @Override
  public <T> T together(Function<BatchStoring<ReadRow>, T> work) {
    return work.apply(rows -> new Stored(fresh(rows.stream().map(RowBatch.Ready::read).toList()), 0, List.of()));
  }

  private int fresh(List<ReadRow> rows) {
    var known = database.read(tx -> KnownRequestStore.among(tx, rows));
    int fresh = 0;
    for (var row : rows) {
      if (seen.increment(row.identity()) == 1 && !known.contains(row.identity())) {
        fresh++;
      }
    }
    return fresh;
  }
}
