package app.fifteen.request.exchange;

import app.fifteen.kernel.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column of a file is which field; columns that are none are ignored. */
public record ColumnMapping(Map<ImportField, Integer> columns) {

  public ColumnMapping {
    columns = Map.copyOf(columns);
  }

  /**
   * Guessed from the header, but as given where something was given.
   *
   * @param given the headings of fields; a field with an empty heading is read from no column
   * @return refused if a heading is not in the file, or if nothing says when a request was received or from whom
   */
  static Outcome<ColumnMapping> of(List<String> header, Map<ImportField, String> given) {
    var columns = new EnumMap<ImportField, Integer>(ImportField.class);
    for (var entry : given.entrySet()) {
      int column = find(header, entry.getValue());
      if (column < 0 && !entry.getValue().isEmpty()) {
        return Outcome.refused("import.unknown_column", entry.getValue(), names(header));
      }
      columns.put(entry.getKey(), column);
    }
    Headings.guess(header).forEach(
        (field, column) -> {
          if (!columns.containsKey(field) && !columns.containsValue(column)) {
            columns.put(field, column);
          }
        });
    columns.values().removeIf(column -> column < 0);
    if (!columns.containsKey(ImportField.RECEIVED_AT)) {
      return Outcome.refused("import.no_column", ImportField.RECEIVED_AT.code(), names(header));
    }
    if (!columns.containsKey(ImportField.CLIENT)
        && !columns.containsKey(ImportField.PHONE)
        && !columns.containsKey(ImportField.EMAIL)) {
      return Outcome.refused("import.no_column", ImportField.CLIENT.code(), names(header));
    }
    return Outcome.done(new ColumnMapping(columns));
  }

  /** Reads {@code --map}: {@code field=Column,…}. */
  public static Outcome<Map<ImportField, String>> parse(String text) {
    var given = new EnumMap<ImportField, String>(ImportField.class);
    for (var part : text.split(",")) {
      if (part.isBlank()) {
        continue;
      }
      int equals = part.indexOf('=');
      if (equals < 0) {
        return Outcome.refused("import.bad_map", part.strip());
      }
      var name = part.substring(0, equals).strip();
      var field = ImportField.byCode(name);
      if (field.isEmpty()) {
        return Outcome.refused("import.unknown_field", name, ImportField.codes());
      }
      given.put(field.get(), part.substring(equals + 1).strip());
    }
    return Outcome.done(given);
  }

  /** The cell of a field, empty where it has no column. */
  String cell(List<String> cells, ImportField field) {
    var column = columns.get(field);
    return column == null ? "" : cells.get(column);
  }

  private static int find(List<String> header, String heading) {
    int exact = header.indexOf(heading);
    return exact >= 0 || heading.isEmpty()
        ? exact
        : header.stream().map(Headings::plain).toList().indexOf(Headings.plain(heading));
  }

  private static String names(List<String> header) {
    return String.join(", ", header);
  }
}
