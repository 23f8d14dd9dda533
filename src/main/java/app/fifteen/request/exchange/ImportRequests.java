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

/**
 * Takes the requests of a CSV file over. Five thousand rows are one transaction: an import that was killed can simply be
 * run again, because rows that are known already, by their external id or by what they say, are left as they are.
 */
public final class ImportRequests {

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

  private ImportSummary importFrom(
      CsvInput csv, RowReader reader, ImportPlan plan, OfficePolicy policy, Instant now, Messages messages,
      Progress progress) {
    var storing = plan.dryRun() ? RowStoring.dry(database) : RowStoring.durable(database, staff);
    var summary = ImportSummary.NOTHING;
    try (var batches = new RowBatches(csv, reader, policy, now);
        var rejects = plan.rejects().map(target -> new RejectsFile(target, csv, messages)).orElse(null)) {
      for (var batch = batches.next(); batch.isPresent(); batch = batches.next()) {
        if (progress.cancelled()) {
          summary = summary.asCancelled();
          break;
        }
        var rows = batch.get();
        summary = summary.plus(rows, rows.ready().isEmpty() ? 0 : storing.store(rows.ready()));
        if (rejects != null) {
          rows.rejected().forEach(rejects::add);
        }
        progress.at(summary.rows(), rows.bytes(), csv.size());
      }
      if (rejects != null) {
        rejects.appear();
      }
    }
    return summary;
  }
}
