package app.fifteen.exchange.importing;

import app.fifteen.exchange.CsvInput;
import app.fifteen.exchange.CsvRow;
import app.fifteen.exchange.importing.ImportPreview.PreviewRow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows how a file would be read, before anything is stored. */
public final class PreviewFile<F extends ImportField, R> {

  private static final int ROWS = 20;
  /** In which words are looked for: read in a moment. */
  static final int WORD_ROWS = 20_000;

  private static final long WORD_BYTES = 1 << 25;

  private final ImportKind<F, R> kind;

  public PreviewFile(ImportKind<F, R> kind) {
    this.kind = kind;
  }

  /**
   * @param locale of month names in the plan's time pattern
   * @return refused if the file has no header row
   */
  public Outcome<ImportPreview<F, R>> preview(ImportPlan<F> plan, Locale locale) {
    return CsvInput.open(plan.file(), plan.charset(), plan.delimiter(), HeaderScore.of(kind, plan))
        .then(
            csv -> {
              try (csv) {
                return Outcome.done(
                    MappedRows.of(csv.header(), csv.delimiter(), kind, plan, locale)
                        .either(
                            rows -> preview(csv, Optional.of(rows), Optional.empty()),
                            problem -> preview(csv, Optional.empty(), Optional.of(problem))));
              }
            });
  }

  private ImportPreview<F, R> preview(CsvInput csv, Optional<MappedRows<F, R>> mapped, Optional<Rejection> problem) {
    var rows = new ArrayList<PreviewRow<R>>();
    var words = new WordCounts();
    int read = 0;
    for (var next = csv.next(); next.isPresent() && goesOn(csv, read, mapped); next = csv.next()) {
      if (read++ < ROWS) {
        rows.add(
            next.get().either(
                row -> row(row, mapped), broken -> unread(new CsvRow(csv.line() + 1, List.of()), Optional.of(broken))));
      }
      next.get().use(
          row -> mapped.ifPresent(known -> known.unknownWords(row).forEach(words::add)), _ -> {});
    }
    var mapping =
        mapped.map(known -> known.mapping().columns()).orElseGet(() -> kind.fields().guess(csv.header()));
    var times = mapped.map(known -> known.mapping().times()).orElse(Map.of());
    return new ImportPreview<>(
        csv.charset(), csv.delimiter(), csv.header(), mapping, times, rows, words.all(), kind.words().isStrict(csv.header()),
        problem);
  }

  private boolean goesOn(CsvInput csv, int read, Optional<MappedRows<F, R>> mapped) {
    return read < ROWS
        || read < WORD_ROWS && csv.position() < WORD_BYTES && mapped.filter(MappedRows::hasClosedFields).isPresent();
  }

  private PreviewRow<R> row(CsvRow row, Optional<MappedRows<F, R>> mapped) {
    return mapped
        .map(
            known ->
                known.read(row).either(
                    read -> new PreviewRow<>(row, Optional.of(read.read()), Optional.empty(), read.warnings()),
                    reason -> this.unread(row, Optional.of(reason))))
        .orElseGet(() -> unread(row, Optional.empty()));
  }

  private PreviewRow<R> unread(CsvRow row, Optional<Rejection> reason) {
    return new PreviewRow<>(row, Optional.empty(), reason, List.of());
  }
}
