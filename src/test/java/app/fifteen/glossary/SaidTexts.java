package app.fifteen.glossary;

import app.fifteen.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** Everything the program says in a language: its sentences, the words to say, the practice calls, the sample office. */
final class SaidTexts {

  /** By these a practice call understands what people say in their own words. */
  private static final Set<String> UNDERSTOOD = Set.of("apology", "blame", "fitting");

  /** @param place the file and the key, for whoever has to mend it */
  record Said(String place, String text) {}

  private SaidTexts() {}

  static List<Said> in(Language language) {
    var said = new ArrayList<>(messages(language));
    for (var folder : List.of("words", "practice", "sample")) {
      var file = Path.of("assets", folder, language.code() + ".toml");
      table(file.toString(), Toml.parse(read(file)), said);
    }
    return said;
  }

  static List<Said> messages(Language language) {
    var suffix = language == Language.EN ? "" : "_" + language.code();
    var file = Path.of("src/main/resources/i18n/messages" + suffix + ".properties");
    var messages = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      messages.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages.stringPropertyNames().stream()
        .sorted()
        .map(key -> new Said(file.getFileName() + " " + key, messages.getProperty(key)))
        .toList();
  }

  private static void table(String place, TomlTable table, List<Said> said) {
    for (var key : table.keySet()) {
      if (!UNDERSTOOD.contains(key)) {
        value(place + " " + key, table.get(List.of(key)), said);
      }
    }
  }

  private static void value(String place, Object value, List<Said> said) {
    switch (value) {
      case String text -> said.add(new Said(place, text));
      case TomlTable table -> table(place, table, said);
      case TomlArray array -> array.toList().forEach(each -> value(place, each, said));
      default -> {}
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
