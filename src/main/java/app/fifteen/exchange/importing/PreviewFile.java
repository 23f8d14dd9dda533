package app.fifteen.exchange.importing;

import app.fifteen.exchange.CsvInput;
import app.fifteen.exchange.CsvRow;
import app.fifteen.exchange.importing.ImportPreview.PreviewRow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows how a file would be read, before anything is stored. */
public final class PreviewFile<F extends ImportField, R> {

  private static final int ROWS = 20;

  private final ImportKind<F, R> kind;

  public PreviewFile(ImportKind<F, R> kind) {
    this.kind = kind;
  }

  /**
   * @param locale of month names in the plan's time pattern
   * @return refused if the file has no header row
   */
  public Outcome<ImportPreview<F, R>> preview(ImportPlan<F> plan, Locale locale) {
    return CsvInput.open(plan.file(), plan.charset(), plan.delimiter())
        .then(
            csv -> {
              try (csv) {
                return Outcome.done(
                    MappedRows.of(csv.header(), kind, plan, locale)
                        .either(
                            rows -> preview(csv, Optional.of(rows), Optional.empty()),
                            problem -> preview(csv, Optional.empty(), Optional.of(problem))));
              }
            });
  }

  private ImportPreview<F, R> preview(CsvInput csv, Optional<MappedRows<F, R>> mapped, Optional<Rejection> problem) {
    var rows = new ArrayList<PreviewRow<R>>();
    for (var next = csv.next(); next.isPresent() && rows.size() < ROWS; next = csv.next()) {
      rows.add(
          next.get().either(
              row -> row(row, mapped), broken -> unread(new CsvRow(csv.line() + 1, List.of()), Optional.of(broken))));
    }
    var mapping =
        mapped.map(known -> known.mapping().columns()).orElseGet(() -> kind.fields().guess(csv.header()));
    return new ImportPreview<>(csv.charset(), csv.delimiter(), csv.header(), mapping, rows, problem);
  }

  private PreviewRow<R> row(CsvRow row, Optional<MappedRows<F, R>> mapped) {
    return mapped
        .map(
            known ->
                known.read(row).either(
                    read -> new PreviewRow<>(row, Optional.of(read), Optional.empty()),
                    reason -> this.unread(row, Optional.of(reason))))
        .orElseGet(() -> unread(row, Optional.empty()));
  }

  private PreviewRow<R> unread(CsvRow row, Optional<Rejection> reason) {
    return new PreviewRow<>(row, Optional.empty(), reason);
  }
}
