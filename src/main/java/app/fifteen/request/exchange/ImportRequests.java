package app.fifteen.request.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.CsvInput;
import app.fifteen.exchange.Progress;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Takes the requests of a CSV file over. Some thousand rows are one transaction: an import that was killed can simply be
 * run again, because rows that are known already, by their external id or by what they say, are left as they are.
 */
public final class ImportRequests {

  /** Few enough that another desk that wants to write waits for a moment only. */
  private static final int ROWS_A_TRANSACTION = 20_000;

  private final Database database;
  private final OfficeStore offices;
  private final StaffStore staff;
  private final Clock clock;

  public ImportRequests(Database database, OfficeStore offices, StaffStore staff, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * @param messages the language of the reasons in the rejects file
   * @return refused if the office is not set up or the plan does not fit the file; nothing has been stored then
   * @throws app.fifteen.kernel.Failure if the file or the database fails; what was stored before stays
   */
  public Outcome<ImportSummary> importRequests(ImportPlan plan, Messages messages, Progress progress) {
    var policy = database.read(offices::current);
    if (policy.isEmpty()) {
      return Outcome.refused("office.not_set_up", database.location().toString());
    }
    return CsvInput.open(plan.file(), plan.charset(), plan.delimiter())
        .then(
            csv -> {
              try (csv) {
                return importFrom(csv, plan, policy.get(), messages, progress);
              }
            });
  }

  private Outcome<ImportSummary> importFrom(
      CsvInput csv, ImportPlan plan, OfficePolicy policy, Messages messages, Progress progress) {
    var now = clock.instant();
    return RowReader.of(csv.header(), plan, policy.office().zone(), messages.locale(), now)
        .then(reader -> Outcome.done(importFrom(csv, reader, plan, policy, now, messages, progress)));
  }

  /** @param more whether rows may be left */
  private record Part(ImportSummary summary, boolean more) {}

  /** As many batches as belong into one transaction. */
  private static Part part(
      ImportSummary before,
      RowBatches batches,
      ToIntFunction<List<RowBatch.Ready>> store,
      RejectsFile rejects,
      CsvInput csv,
      Progress progress) {
    var summary = before;
    while (summary.rows() - before.rows() < ROWS_A_TRANSACTION) {
      if (progress.cancelled()) {
        return new Part(summary.asCancelled(), false);
      }
      var batch = batches.next();
      if (batch.isEmpty()) {
        return new Part(summary, false);
      }
      var rows = batch.get();
      summary = summary.plus(rows, rows.ready().isEmpty() ? 0 : store.applyAsInt(rows.ready()));
      if (rejects != null) {
        rows.rejected().forEach(rejects::add);
      }
      progress.at(summary.rows(), rows.bytes(), csv.size());
    }
    return new Part(summary, true);
  }

  private ImportSummary importFrom(
      CsvInput csv, RowReader reader, ImportPlan plan, OfficePolicy policy, Instant now, Messages messages,
      Progress progress) {
    var storing = plan.dryRun() ? RowStoring.dry(database) : RowStoring.durable(database, staff);
    try (var batches = new RowBatches(csv, reader, policy, now);
        var rejects = plan.rejects().map(target -> new RejectsFile(target, csv, messages)).orElse(null)) {
      var part = new Part(ImportSummary.NOTHING, true);
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
}
