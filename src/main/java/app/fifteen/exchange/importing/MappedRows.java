package app.fifteen.exchange.importing;

import app.fifteen.exchange.CsvRow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rows of one file, its columns and how they are understood. */
record MappedRows<F extends ImportField, R>(int width, ColumnMapping<F> mapping, RowReader<F, R> reader) {

  /** What stands for bytes that are no text in the encoding of the file. */
  private static final char UNREADABLE = '\uFFFD';

  /** @return refused if the plan does not fit the file */
  static <F extends ImportField, R> Outcome<MappedRows<F, R>> of(
      List<String> header, ImportKind<F, R> kind, ImportPlan<F> plan, Locale locale) {
    return ColumnMapping.of(header, kind.fields(), plan.columns())
        .then(
            mapping ->
                kind.reader(plan, locale)
                    .then(reader -> Outcome.done(new MappedRows<>(header.size(), mapping, reader))));
  }

  Outcome<R> read(CsvRow row) {
    var cells = row.cells();
    if (cells.size() != width) {
      return Outcome.refused("import.ragged", cells.size(), width);
    }
    if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
      return Outcome.refused("import.zero_byte");
    }
    return damaged(cells)
        .<Outcome<R>>map(field -> Outcome.refused("import.in_column", field.code(), Rejection.of("import.damaged")))
        .orElseGet(() -> reader.read(new Cells<>(mapping, cells)));
  }

  /** A field in whose cell bytes were no text. */
  private Optional<F> damaged(List<String> cells) {
    return mapping.columns().entrySet().stream()
        .filter(column -> cells.get(column.getValue()).indexOf(UNREADABLE) >= 0)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
