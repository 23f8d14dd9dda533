package app.fifteen.practice;

import app.fifteen.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlTable;

/** The words to say that are shipped with the program, as they stand in their files. */
final class HouseTexts {

  private HouseTexts() {}

  static List<String> of(Language language) {
    return texts(file(language));
  }

  static List<String> apologies(Language language) {
    return texts(file(language).getTable("apologize"));
  }

  private static List<String> texts(TomlTable table) {
    return table.dottedKeySet().stream().map(table::getString).toList();
  }

  private static TomlTable file(Language language) {
    try (var in = HouseTexts.class.getResourceAsStream("/assets/words/" + language.code() + ".toml")) {
      return Toml.parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
