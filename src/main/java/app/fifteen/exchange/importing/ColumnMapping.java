package app.fifteen.exchange.importing;

import app.fifteen.kernel.Outcome;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which column of a file is which field; columns that are none are ignored.
 *
 * @param times the columns with the time of day of dates that stand apart from it
 */
public record ColumnMapping<F extends ImportField>(Map<F, Integer> columns, Map<F, Integer> times) {

  /**
   * Between the headings of a date and of its time, for {@code --map}: {@code received_at=Date+Time}. With nothing after it
   * the time is read from no column.
   */
  public static final String AND = "+";

  public ColumnMapping {
    columns = Map.copyOf(columns);
    times = Map.copyOf(times);
  }

  /**
   * Guessed from the header, but as given where something was given.
   *
   * @param given the headings of fields; a field with an empty heading is read from no column
   * @return refused if a heading is not in the file, or if a field is missing without which nothing can be imported
   */
  static <F extends ImportField> Outcome<ColumnMapping<F>> of(
      List<String> header, ImportFields<F> fields, Map<F, String> given) {
    var columns = new LinkedHashMap<F, Integer>();
    var times = new LinkedHashMap<F, Integer>();
    for (var entry : given.entrySet()) {
      int column = find(header, entry.getValue());
      int and = entry.getValue().indexOf(AND);
      if (column < 0 && and > 0) {
        column = find(header, entry.getValue().substring(0, and).strip());
        var heading = entry.getValue().substring(and + 1).strip();
        int time = find(header, heading);
        times.put(entry.getKey(), time);
        column = time < 0 && !heading.isEmpty() ? time : column;
      }
      if (column < 0 && !entry.getValue().isEmpty()) {
        return Outcome.refused("import.unknown_column", entry.getValue(), names(header));
      }
      columns.put(entry.getKey(), column);
    }
    fields.guess(header).forEach(
        (field, column) -> {
          if (!columns.containsKey(field) && !columns.containsValue(column)) {
            columns.put(field, column);
          }
        });
    columns.values().removeIf(column -> column < 0);
    columns.forEach(
        (field, column) ->
            fields.time(header, field, column)
                .filter(time -> !columns.containsValue(time) && !times.containsValue(time))
                .ifPresent(time -> times.putIfAbsent(field, time)));
    times.values().removeIf(time -> time < 0);
    return fields
        .missing(columns.keySet())
        .map(
            field ->
                Outcome.<ColumnMapping<F>>refused("import.no_column", field.code(), names(header)).at(field))
        .orElseGet(() -> Outcome.done(new ColumnMapping<>(columns, times)));
  }

  /** Reads {@code --map}: {@code field=Column,…}. */
  public static <F extends ImportField> Outcome<Map<F, String>> parse(String text, ImportFields<F> fields) {
    var given = new LinkedHashMap<F, String>();
    for (var part : text.split(",")) {
      if (part.isBlank()) {
        continue;
      }
      int equals = part.indexOf('=');
      if (equals < 0) {
        return Outcome.refused("import.bad_map", part.strip());
      }
      var name = part.substring(0, equals).strip();
      var field = fields.byCode(name);
      if (field.isEmpty()) {
        return Outcome.refused("import.unknown_field", name, fields.codes());
      }
      given.put(field.get(), part.substring(equals + 1).strip());
    }
    return Outcome.done(given);
  }

  /** The columns of those fields of another kind of thing that these stand for. */
  <G extends ImportField> ColumnMapping<G> seenAs(Map<G, F> fields) {
    return new ColumnMapping<>(seenAs(columns, fields), seenAs(times, fields));
  }

  private static <F, G> Map<G, Integer> seenAs(Map<F, Integer> columns, Map<G, F> fields) {
    var seen = new HashMap<G, Integer>();
    fields.forEach(
        (theirs, ours) -> {
          if (columns.containsKey(ours)) {
            seen.put(theirs, columns.get(ours));
          }
        });
    return seen;
  }

  /** The headings of columns that no field is read from: what they hold is not taken over. */
  List<String> leftOut(List<String> header) {
    return IntStream.range(0, header.size())
        .filter(column -> !columns.containsValue(column) && !times.containsValue(column))
        .filter(column -> !header.get(column).isBlank())
        .filter(column -> !RejectsFile.isOurs(header, column))
        .mapToObj(header::get)
        .toList();
  }

  static int find(List<String> header, String heading) {
    int exact = header.indexOf(heading);
    return exact >= 0 || heading.isEmpty()
        ? exact
        : header.stream().map(ImportFields::plain).toList().indexOf(ImportFields.plain(heading));
  }

  private static String names(List<String> header) {
    return String.join(", ", header);
  }
}
