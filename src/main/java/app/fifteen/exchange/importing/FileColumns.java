package app.fifteen.exchange.importing;

import java.util.List;

/** The columns of one file: their headings, which field each is, and what words in them mean. */
record FileColumns<F extends ImportField>(
    List<String> header, ColumnMapping<F> mapping, WordChoices<F> choices) {

  /** Null where the field has no column. */
  Integer of(F field) {
    return mapping.columns().get(field);
  }

  /** Null where the field's column tells all of it. */
  Integer timeOf(F field) {
    return mapping.times().get(field);
  }

  /** What the file calls it: the same in every language, so that an import run again keeps the same words. */
  String heading(F field) {
    var column = of(field);
    return column == null ? field.code() : header.get(column).strip();
  }
}
