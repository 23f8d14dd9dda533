package app.fifteen.wording;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.Severity;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tomlj.Toml;
import org.tomlj.TomlTable;

/** The words shipped with the program, until an office writes its own. A language is read when first asked for. */
final class HouseWords {

  private static final String ANY = "any";
  private static final Map<Language, List<Wording>> READ = new ConcurrentHashMap<>();

  private HouseWords() {}

  static List<Wording> in(Language language) {
    return READ.computeIfAbsent(language, HouseWords::read);
  }

  private static List<Wording> read(Language language) {
    try (var in = HouseWords.class.getResourceAsStream("/assets/words/" + language.code() + ".toml")) {
      var parsed = Toml.parse(in);
      if (parsed.hasErrors()) {
        throw new IllegalStateException(language + ": " + parsed.errors().getFirst());
      }
      return read(parsed, language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Wording> read(TomlTable file, Language language) {
    var words = new ArrayList<Wording>();
    for (var occasion : Occasion.values()) {
      var ways = file.getTable(EnumCode.of(occasion));
      for (var way : ways.keySet()) {
        var texts = ways.getTable(way);
        for (var severity : texts.keySet()) {
          words.add(
              new Wording(
                  occasion, unlessAny(ApologyHow.class, way), language, unlessAny(Severity.class, severity),
                  texts.getString(severity)));
        }
      }
    }
    return List.copyOf(words);
  }

  private static <E extends Enum<E>> Optional<E> unlessAny(Class<E> type, String key) {
    return key.equals(ANY) ? Optional.empty() : Optional.of(EnumCode.read(type, key));
  }
}
