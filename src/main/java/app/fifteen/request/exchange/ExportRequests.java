package app.fifteen.request.exchange;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.WholeFile;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficePolicy;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.StaffStore;
import java.io.IOException;
import java.time.Clock;

/** Writes requests to a CSV file, in the order in which they came, from one consistent state of the data (R43). */
public final class ExportRequests {

  private final Database database;
  private final OfficeStore offices;
  private final StaffStore staff;
  private final Clock clock;

  public ExportRequests(Database database, OfficeStore offices, StaffStore staff, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * @return how many; refused if the office is not set up or the work was cancelled, and then no file has appeared
   * @throws app.fifteen.kernel.Failure if the file cannot be written
   */
  public Outcome<Long> export(ExportPlan plan, Progress progress) {
    return database.read(
        tx -> {
          var policy = offices.current(tx);
          if (policy.isEmpty()) {
            return Outcome.refused("office.not_set_up", database.location().toString());
          }
          try (var file = WholeFile.at(plan.out())) {
            try {
              var written = write(tx, plan, policy.get(), file, progress);
              written.use(_ -> file.appear(), _ -> {});
              return written;
            } catch (IOException e) {
              throw file.failed(e);
            }
          }
        });
  }

  private Outcome<Long> write(
      Transaction tx, ExportPlan plan, OfficePolicy policy, WholeFile file, Progress progress) throws IOException {
    var zone = policy.office().zone();
    var csv = new CsvOutput(file.out(), plan.delimiter());
    if (plan.byteOrderMark()) {
      csv.byteOrderMark();
    }
    var lines = new RequestLines(csv, zone, staff.all(tx), clock.instant());
    lines.header();
    try (var pages =
        new RequestPageStore(tx, plan.list(), plan.received().fromIn(zone), plan.received().untilIn(zone))) {
      long total = pages.count();
      for (var page = pages.next(); page.length > 0; page = pages.next()) {
        if (progress.cancelled()) {
          return Outcome.refused("export.cancelled");
        }
        pages.goOnAfter(lines.write(page));
        progress.at(lines.count(), lines.count(), total);
      }
    }
    csv.flush();
    return Outcome.done(lines.count());
  }
}
