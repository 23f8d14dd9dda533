package app.fifteen.exchange.importing;

import app.fifteen.exchange.CsvInput;
import app.fifteen.exchange.Progress;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Takes the rows of a CSV file over. Some thousand rows are one transaction: an import that was killed can simply be run
 * again, because what is known already is known again.
 */
public final class ImportFile<F extends ImportField, R> {

  /** Few enough, and short enough, that another desk that wants to write waits for a moment only. */
  private static final int ROWS_A_TRANSACTION = 20_000;

  private static final long NANOS_A_TRANSACTION = TimeUnit.SECONDS.toNanos(2);

  private final ImportKind<F, R> kind;

  public ImportFile(ImportKind<F, R> kind) {
    this.kind = kind;
  }

  /**
   * @param messages the language of the reasons in the rejects file
   * @return refused if the plan does not fit the file; nothing has been stored then
   * @throws app.fifteen.kernel.Failure if the file or the database fails; what was stored before stays
   */
  public Outcome<ImportSummary> importRows(ImportPlan<F> plan, Messages messages, Progress progress) {
    return CsvInput.open(plan.file(), plan.charset(), plan.delimiter())
        .then(
            csv -> {
              try (csv) {
                return MappedRows.of(csv.header(), kind, plan, messages.locale())
                    .then(rows -> Outcome.done(importRows(csv, rows, plan, messages, progress)));
              }
            });
  }

  private ImportSummary importRows(
      CsvInput csv, MappedRows<F, R> rows, ImportPlan<F> plan, Messages messages, Progress progress) {
    var storing = kind.storing(plan);
    try (var batches = new RowBatches<>(csv, rows);
        var rejects = plan.rejects().map(target -> new RejectsFile(target, csv, messages)).orElse(null)) {
      var part = new Part(ImportSummary.nothing(rows.mapping().leftOut(csv.header())), true);
      while (part.more()) {
        var before = part.summary();
        part = storing.together(store -> part(before, batches, store, rejects, csv, progress));
      }
      if (rejects != null) {
        rejects.appear();
      }
      return part.summary();
    }
  }

  /** @param more whether rows may be left */
  private record Part(ImportSummary summary, boolean more) {}

  /** As many batches as belong into one transaction. */
  private Part part(
      ImportSummary before,
      RowBatches<R> batches,
      RowStoring.BatchStoring<R> store,
      RejectsFile rejects,
      CsvInput csv,
      Progress progress) {
    var summary = before;
    long begun = System.nanoTime();
    while (summary.rows() - before.rows() < ROWS_A_TRANSACTION && System.nanoTime() - begun < NANOS_A_TRANSACTION) {
      if (progress.cancelled()) {
        return new Part(summary.asCancelled(), false);
      }
      var batch = batches.next();
      if (batch.isEmpty()) {
        return new Part(summary, false);
      }
      var rows = batch.get();
      var stored = rows.ready().isEmpty() ? RowStoring.Stored.NOTHING : store.store(rows.ready());
      var rejected = rejected(rows, stored);
      summary = summary.plus(rows, stored, rejected);
      if (rejects != null) {
        rejected.forEach(rejects::add);
      }
      progress.at(summary.rows(), rows.bytes(), csv.size());
    }
    return new Part(summary, true);
  }

  private List<RowBatch.Rejected> rejected(RowBatch<R> batch, RowStoring.Stored stored) {
    return stored.rejected().isEmpty()
        ? batch.rejected()
        : Stream.concat(batch.rejected().stream(), stored.rejected().stream())
            .sorted(Comparator.comparingLong(row -> row.row().line()))
            .toList();
  }
}
