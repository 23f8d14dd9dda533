package app.fifteen.request.exchange;

import app.fifteen.database.Database;
import app.fifteen.exchange.CsvInput;
import app.fifteen.exchange.CsvRow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.OfficeStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows how a file would be read, before anything is stored. */
public final class PreviewImport {

  private static final int ROWS = 20;

  private final Database database;
  private final OfficeStore offices;
  private final Clock clock;

  public PreviewImport(Database database, OfficeStore offices, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.clock = clock;
  }

  /**
   * @param locale of month names in the plan's time pattern
   * @return refused if the file has no header row or the office is not set up
   */
  public Outcome<ImportPreview> preview(ImportPlan plan, Locale locale) {
    var policy = database.read(offices::current);
    if (policy.isEmpty()) {
      return Outcome.refused("office.not_set_up", database.location().toString());
    }
    return CsvInput.open(plan.file(), plan.charset(), plan.delimiter())
        .then(
            csv -> {
              try (csv) {
                var zone = policy.get().office().zone();
                return Outcome.done(
                    RowReader.of(csv.header(), plan, zone, locale, clock.instant())
                        .either(
                            reader -> preview(csv, Optional.of(reader), Optional.empty()),
                            problem -> preview(csv, Optional.empty(), Optional.of(problem))));
              }
            });
  }

  private static ImportPreview preview(CsvInput csv, Optional<RowReader> reader, Optional<Rejection> problem) {
    var rows = new ArrayList<ImportPreview.PreviewRow>();
    for (var next = csv.next(); next.isPresent() && rows.size() < ROWS; next = csv.next()) {
      rows.add(
          next.get().either(
              row -> row(row, reader),
              broken -> unread(new CsvRow(csv.line() + 1, List.of()), Optional.of(broken))));
    }
    var mapping =
        reader.map(known -> known.mapping().columns()).orElseGet(() -> Map.copyOf(Headings.guess(csv.header())));
    return new ImportPreview(csv.charset(), csv.delimiter(), csv.header(), mapping, rows, problem);
  }

  private static ImportPreview.PreviewRow row(CsvRow row, Optional<RowReader> reader) {
    return reader
        .map(
            known ->
                known.read(row).either(
                    read ->
                        new ImportPreview.PreviewRow(
                            row, Optional.of(read.history()), read.manager(), Optional.empty()),
                    reason -> unread(row, Optional.of(reason))))
        .orElseGet(() -> unread(row, Optional.empty()));
  }

  private static ImportPreview.PreviewRow unread(CsvRow row, Optional<Rejection> reason) {
    return new ImportPreview.PreviewRow(row, Optional.empty(), Optional.empty(), reason);
  }
}
