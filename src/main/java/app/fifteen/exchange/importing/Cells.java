package app.fifteen.exchange.importing;

import app.fifteen.exchange.FormulaGuard;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One row of a file, by what its cells are. */
public final class Cells<F extends ImportField> {

  private final ColumnMapping<F> mapping;
  private final List<String> row;

  Cells(ColumnMapping<F> mapping, List<String> row) {
    this.mapping = mapping;
    this.row = row;
  }

  /** Without the guard against formulas; empty where the field has no column. */
  public String text(F field) {
    var column = mapping.columns().get(field);
    return column == null ? "" : FormulaGuard.reveal(row.get(column));
  }

  /** What these fields say, in the order of their columns in the file, without empty ones. */
  public List<String> inOrderOfTheFile(List<F> fields) {
    return fields.stream()
        .filter(mapping.columns()::containsKey)
        .sorted(Comparator.comparing(mapping.columns()::get))
        .map(this::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** What these fields say, in their own order, without empty ones. */
  public Stream<String> filled(List<F> fields) {
    return fields.stream().map(this::text).filter(text -> !text.isBlank());
  }

  /** The beginning of a cell, to be named in a sentence. */
  public static String shortened(String cell) {
    return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
  }
}
