package app.fifteen.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlTable;

/** One table of the sample's files, which are part of the program: what is missing in them is a mistake of ours. */
record Sheet(TomlTable table) {

  static Sheet read(String name) {
    try (var in = Sheet.class.getResourceAsStream("/assets/sample/" + name + ".toml")) {
      var parsed = Toml.parse(in);
      if (parsed.hasErrors()) {
        throw new IllegalStateException(name + ": " + parsed.errors().getFirst());
      }
      return new Sheet(parsed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String key) {
    var text = table.getString(key);
    if (text == null) {
      throw new IllegalStateException("the sample lacks " + key);
    }
    return text;
  }

  String textOrEmpty(String key) {
    return table.getString(key, () -> "");
  }

  List<String> texts(String key) {
    var array = table.getArray(key);
    var texts = new ArrayList<String>();
    for (int i = 0; array != null && i < array.size(); i++) {
      texts.add(array.getString(i));
    }
    return texts;
  }

  Sheet sheet(String key) {
    var inner = table.getTable(key);
    if (inner == null) {
      throw new IllegalStateException("the sample lacks " + key);
    }
    return new Sheet(inner);
  }

  Sheet sheetOrEmpty(String key) {
    var inner = table.getTable(key);
    return new Sheet(inner == null ? Toml.parse("") : inner);
  }

  /** The texts of this table and of another; none stands in both. */
  Sheet and(Sheet other) {
    return new Sheet(Toml.parse(table.toToml() + "\n" + other.table.toToml()));
  }

  /** The tables in a table by their keys. */
  Map<String, Sheet> pairsOfSheets(String key) {
    var inner = sheet(key);
    var pairs = new LinkedHashMap<String, Sheet>();
    inner.table.keySet().forEach(name -> pairs.put(name, inner.sheet(name)));
    return pairs;
  }

  List<Sheet> sheets(String key) {
    var array = table.getArray(key);
    var sheets = new ArrayList<Sheet>();
    for (int i = 0; i < array.size(); i++) {
      sheets.add(new Sheet(array.getTable(i)));
    }
    return sheets;
  }

  /** The texts of a table by their keys, as they are ordered in the file. */
  Map<String, String> pairs(String key) {
    var inner = sheet(key);
    var pairs = new LinkedHashMap<String, String>();
    inner.table.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> position(inner.table, entry.getKey())))
        .forEach(entry -> pairs.put(entry.getKey(), inner.text(entry.getKey())));
    return pairs;
  }

  private static int position(TomlTable table, String key) {
    var position = table.inputPositionOf(List.of(key));
    return position.line() * 10_000 + position.column();
  }
}
