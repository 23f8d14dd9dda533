package app.fifteen.exchange.importing;

import app.fifteen.exchange.CsvInput;
import app.fifteen.exchange.Progress;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
    return CsvInput.open(plan.file(), plan.charset(), plan.delimiter(), HeaderScore.of(kind, plan))
        .then(
            csv -> {
              try (csv) {
                return MappedRows.of(csv.header(), csv.delimiter(), kind, plan, messages.locale())
                    .then(rows -> Outcome.done(importRows(csv, rows, plan, messages, progress)));
              }
            });
  }

  private ImportSummary importRows(
      CsvInput csv, MappedRows<F, R> rows, ImportPlan<F> plan, Messages messages, Progress progress) {
    if (!plan.dryRun()) {
      kind.words().remember(csv.header(), plan.cells());
    }
    var storing = kind.storing(plan);
    boolean hasKeys = kind.fields().byCode(RejectsFile.ROW_KEY).isPresent();
    try (var batches = new RowBatches<>(csv, rows);
        var rejects =
            plan.rejects().map(target -> new RejectsFile(target, csv, hasKeys, messages)).orElse(null)) {
      var remarks = new RemarkCount();
      var part = new Part(ImportSummary.nothing(rows.mapping().leftOut(csv.header())), true);
      while (part.more()) {
        var before = part.summary();
        part = storing.together(store -> part(before, batches, store, remarks, rejects, csv, progress));
      }
      if (rejects != null) {
        rejects.appear();
      }
      return part.summary().with(remarks.all());
    }
  }

  /** @param more whether rows may be left */
  private record Part(ImportSummary summary, boolean more) {}

  /** As many batches as belong into one transaction. */
  private Part part(
      ImportSummary before,
      RowBatches<R> batches,
      RowStoring.BatchStoring<R> store,
      RemarkCount remarks,
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
      var taken = taken(rows, stored);
      taken.forEach(remarks::add);
      if (rejects != null) {
        write(rejects, taken, rejected);
      }
      progress.at(summary.rows(), rows.bytes(), csv.size());
    }
    return new Part(summary, true);
  }

  /** Rows that may have something to be remarked on; what is rejected has its reason. */
  private List<RowBatch.Ready<R>> taken(RowBatch<R> batch, RowStoring.Stored stored) {
    var remarked =
        batch.ready().stream().filter(row -> !row.warnings().isEmpty() || !row.words().isEmpty()).toList();
    if (remarked.isEmpty() || stored.rejected().isEmpty()) {
      return remarked;
    }
    var lines = stored.rejected().stream().map(row -> row.row().line()).collect(Collectors.toSet());
    return remarked.stream().filter(row -> !lines.contains(row.row().line())).toList();
  }

  /** In the order of the file. */
  private void write(RejectsFile rejects, List<RowBatch.Ready<R>> taken, List<RowBatch.Rejected> rejected) {
    var warned = new ArrayDeque<>(taken.stream().filter(row -> !row.warnings().isEmpty()).toList());
    for (var row : rejected) {
      while (!warned.isEmpty() && warned.getFirst().row().line() < row.row().line()) {
        warn(rejects, warned.removeFirst());
      }
      rejects.reject(row);
    }
    warned.forEach(row -> warn(rejects, row));
  }

  private void warn(RejectsFile rejects, RowBatch.Ready<R> row) {
    rejects.warn(row, kind.rowKey(row.read()).orElse(""));
  }

  private List<RowBatch.Rejected> rejected(RowBatch<R> batch, RowStoring.Stored stored) {
    return stored.rejected().isEmpty()
        ? batch.rejected()
        : Stream.concat(batch.rejected().stream(), stored.rejected().stream())
            .sorted(Comparator.comparingLong(row -> row.row().line()))
            .toList();
  }
}
