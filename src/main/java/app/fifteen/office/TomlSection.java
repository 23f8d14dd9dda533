package app.fifteen.office;

import app.fifteen.kernel.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** One table of a TOML file, read key by key; what is wrong is noted with its line instead of stopping the reading. */
final class TomlSection {

  private final TomlTable table;
  private final String path;
  private final int line;
  private final List<String> source;
  private final List<OfficeReading.Problem> problems;

  /** @param source the lines of the whole file */
  TomlSection(
      TomlTable table, String path, int line, List<String> source, List<OfficeReading.Problem> problems) {
    this.table = table;
    this.path = path;
    this.line = line;
    this.source = source;
    this.problems = problems;
  }

  /** Notes every key that is not among these. */
  void allow(List<String> keys) {
    for (var key : table.keySet()) {
      if (!keys.contains(key)) {
        note(key, Rejection.of("office.file.unknown_key", path + key, String.join(", ", keys)));
      }
    }
  }

  /** The line on which the table begins. */
  int line() {
    return line;
  }

  boolean has(String key) {
    return table.contains(List.of(key));
  }

  /** Notes the key's absence, if it is absent. */
  void require(String key) {
    if (!has(key)) {
      problems.add(new OfficeReading.Problem(line, Rejection.of("office.file.missing_key", path + key)));
    }
  }

  Optional<String> text(String key) {
    return value(key, String.class, "office.file.kind.text");
  }

  Optional<Boolean> yesOrNo(String key) {
    return value(key, Boolean.class, "office.file.kind.yes_or_no");
  }

  Optional<Long> number(String key) {
    return value(key, Long.class, "office.file.kind.number");
  }

  /** A text that a parser understands; where it answers nothing, the refusal is noted. */
  <T> Optional<T> text(String key, Function<String, Optional<T>> parser, String refusal) {
    return text(key)
        .flatMap(
            text -> {
              var value = parser.apply(text);
              if (value.isEmpty()) {
                note(key, Rejection.of(refusal, path + key, text));
              }
              return value;
            });
  }

  Optional<TomlSection> section(String key) {
    return value(key, TomlTable.class, "office.file.kind.table")
        .map(inner -> new TomlSection(inner, path + key + ".", lineOf(key), source, problems));
  }

  /** The tables of {@code [[key]]}; none where there is no such key. */
  List<TomlSection> sections(String key) {
    var sections = new ArrayList<TomlSection>();
    var array = value(key, TomlArray.class, "office.file.kind.tables");
    for (int i = 0; array.isPresent() && i < array.get().size(); i++) {
      if (array.get().get(i) instanceof TomlTable inner) {
        sections.add(new TomlSection(inner, key + ".", array.get().inputPositionOf(i).line(), source, problems));
      } else {
        note(key, Rejection.of("office.file.wrong_kind", path + key, Rejection.of("office.file.kind.tables")));
      }
    }
    return sections;
  }

  /** A list of texts with the line of each; empty where the key is missing or something else. */
  Optional<List<Entry>> texts(String key) {
    return value(key, TomlArray.class, "office.file.kind.texts")
        .flatMap(
            array -> {
              var entries = new ArrayList<Entry>();
              for (int i = 0; i < array.size(); i++) {
                if (!(array.get(i) instanceof String text)) {
                  note(key, Rejection.of("office.file.wrong_kind", path + key, Rejection.of("office.file.kind.texts")));
                  return Optional.empty();
                }
                entries.add(new Entry(text, lineOf(array.inputPositionOf(i))));
              }
              return Optional.of(entries);
            });
  }

  record Entry(String text, int line) {}

  /** The parser counts the ends of lines and the comments in front of an entry as its beginning. */
  private int lineOf(TomlPosition position) {
    int at = position.line();
    var text = source.get(at - 1);
    int column = Math.min(position.column() - 1, text.codePointCount(0, text.length()));
    var rest = text.substring(text.offsetByCodePoints(0, column));
    while (at < source.size() && (rest.isBlank() || rest.strip().startsWith("#"))) {
      rest = source.get(at++);
    }
    return at;
  }

  /** The key with the tables that lead to it. */
  String name(String key) {
    return path + key;
  }

  void note(String key, Rejection what) {
    problems.add(new OfficeReading.Problem(lineOf(key), what));
  }

  void noteAt(int line, Rejection what) {
    problems.add(new OfficeReading.Problem(line, what));
  }

  private int lineOf(String key) {
    var position = has(key) ? table.inputPositionOf(List.of(key)) : null;
    return position == null ? line : position.line();
  }

  private <T> Optional<T> value(String key, Class<T> type, String kind) {
    if (!has(key)) {
      return Optional.empty();
    }
    var value = table.get(List.of(key));
    if (type.isInstance(value)) {
      return Optional.of(type.cast(value));
    }
    note(key, Rejection.of("office.file.wrong_kind", path + key, Rejection.of(kind)));
    return Optional.empty();
  }
}
