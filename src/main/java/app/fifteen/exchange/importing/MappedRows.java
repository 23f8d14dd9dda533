package app.fifteen.exchange.importing;

import app.fifteen.exchange.CsvRow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The rows of one file, its columns and how they are understood.
 *
 * @param strict rejects a row for any cell that cannot be taken
 */
record MappedRows<F extends ImportField, R>(
    FileColumns<F> columns, RowReader<F, R> reader, SwallowedRows swallowed, boolean strict) {

  /** @return refused if the plan does not fit the file */
  static <F extends ImportField, R> Outcome<MappedRows<F, R>> of(
      List<String> header, char delimiter, ImportKind<F, R> kind, ImportPlan<F> plan, Locale locale) {
    return ColumnMapping.of(header, kind.fields(), plan.columns())
        .then(
            mapping ->
                kind.reader(plan, locale)
                    .then(
                        reader ->
                            Outcome.done(
                                new MappedRows<>(
                                    new FileColumns<>(
                                        header, mapping,
                                        WordChoices.of(plan.cells().words(), kind.words().of(header, kind.fields()))),
                                    reader, new SwallowedRows(header.size(), delimiter), plan.cells().strict()))));
  }

  ColumnMapping<F> mapping() {
    return columns.mapping();
  }

  boolean hasClosedFields() {
    return mapping().columns().keySet().stream().anyMatch(field -> field.closedWords().isPresent());
  }

  /** The words of a row that no closed list knows, without reading the rest of it. */
  List<SeenWord> unknownWords(CsvRow row) {
    if (row.cells().size() != columns.header().size()) {
      return List.of();
    }
    var cells = new Cells<>(columns, row.cells());
    for (var field : mapping().columns().keySet()) {
      field.closedWords().ifPresent(closed -> cells.words(field, closed));
    }
    return cells.seenWords();
  }

  Outcome<RowBatch.Ready<R>> read(CsvRow row) {
    var cells = row.cells();
    var swallowed = this.swallowed.in(row);
    if (swallowed.isPresent()) {
      return Outcome.refused(swallowed.get());
    }
    if (cells.size() != columns.header().size()) {
      return Outcome.refused("import.ragged", cells.size(), columns.header().size());
    }
    if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
      return Outcome.refused("import.zero_byte");
    }
    var told = new Cells<>(columns, cells);
    told.leaveOutDamaged();
    return reader
        .read(told)
        .either(
            read -> ready(row, told, read),
            why -> Outcome.refused(together(Stream.concat(Stream.of(why), told.warnings().stream()).distinct().toList())));
  }

  /** All that is wrong with a row, so that nobody has to correct it again and again. */
  private static Rejection together(List<Rejection> reasons) {
    return reasons.stream().reduce((one, next) -> Rejection.of("import.and", one, next)).orElseThrow();
  }

  private Outcome<RowBatch.Ready<R>> ready(CsvRow row, Cells<F> cells, R read) {
    var faults = strict ? cells.faults() : List.<Rejection>of();
    return faults.isEmpty()
        ? Outcome.done(new RowBatch.Ready<>(row, read, cells.warnings(), cells.seenWords()))
        : Outcome.refused(together(faults));
  }
}
