package app.fifteen.exchange.importing;

import java.util.List;
import java.util.Map;

/** The columns of one file: their headings, which field each is, and what words in them mean. */
record FileColumns<F extends ImportField>(
    List<String> header, ColumnMapping<F> mapping, WordChoices<F> choices) {

  /** The same columns as those of another kind of thing; of words in them nobody has said anything. */
  <G extends ImportField> FileColumns<G> seenAs(Map<G, F> fields) {
    return new FileColumns<>(header, mapping.seenAs(fields), WordChoices.of(Map.of(), Map.of()));
  }

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
