package app.fifteen.kernel;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word a person sees is there in all languages, and none lies about unused. */
class MessagesTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final List<String> BUNDLES =
      List.of("messages.properties", "messages_ru.properties", "messages_bg.properties");

  private static final String KEY = "[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+";
  private static final Pattern LITERAL = Pattern.compile("\"(" + KEY + ")\"");
  /** The beginning of keys that are put together: {@code "inbox.empty." + scope}. */
  private static final Pattern BEGINNING = Pattern.compile("\"(" + KEY + "\\.)\"");
  private static final Pattern CALL =
      Pattern.compile(
          "(?:refused|Rejection\\.of|Failure\\.of|messages\\(?\\)?\\.get)\\(\\s*(?:[a-z]+,\\s*)?\"(" + KEY + ")\"");
  /** Picocli looks its descriptions up itself. */
  private static final Pattern COMMAND_KEY = Pattern.compile("\\$\\{bundle:(" + KEY + ")\\}");
  /** Looks like a key and is none: what the desk remembers, fields of the office's file, and names of files. */
  private static final Pattern NO_KEY =
      Pattern.compile(
          "(?:settings\\.\\w+\\(|OfficeField\\.of\\(|remember\\([^\"\\n]*)\"" + KEY + "\"|\"[a-z0-9_.]+\\.(?:db|csv|toml|txt)\"");
  private static final Pattern FXML_KEY = Pattern.compile("\"%(" + KEY + ")\"");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[,}]");

  private final Map<String, Map<String, String>> bundles =
      BUNDLES.stream().collect(toMap(identity(), MessagesTest::entries));
  private final Map<String, String> english = bundles.get(BUNDLES.getFirst());

  @Test
  void allLanguagesHaveTheSameKeys() {
    bundles.forEach((name, entries) -> assertThat(entries.keySet()).as(name).isEqualTo(english.keySet()));
  }

  @Test
  void noKeyStandsTwice() {
    for (var name : BUNDLES) {
      var seen = new HashSet<String>();
      assertThat(lines(name).map(line -> line.substring(0, line.indexOf('='))).filter(key -> !seen.add(key)))
          .as(name)
          .isEmpty();
    }
  }

  @Test
  void everyPatternCanBeFilledAndHasTheSamePlacesInAllLanguages() {
    bundles.forEach(
        (name, entries) ->
            entries.forEach(
                (key, pattern) -> {
                  assertThat(Plurals.choose(pattern, language(name))).as("%s %s", name, key).satisfies(MessageFormat::new);
                  assertThat(Plurals.allForms(pattern))
                      .as("%s %s", name, key)
                      .allSatisfy(forms -> assertThat(forms).containsOnlyKeys(keywords(language(name))));
                  assertThat(pattern).as("%s %s", name, key).isNotBlank();
                  assertThat(places(pattern)).as("%s %s", name, key).isEqualTo(places(english.get(key)));
                  assertThat(pattern.replace("''", "")).as("%s %s: a lone apostrophe", name, key).doesNotContain("'");
                }));
  }

  @Test
  void everyKeyInTheCodeExists() {
    var prefixes = english.keySet().stream().map(key -> key.substring(0, key.indexOf('.'))).collect(toSet());
    var used = new TreeSet<String>();
    for (var source : sources()) {
      var others = new HashSet<String>();
      NO_KEY.matcher(source).results().map(match -> match.group().split("\"")[1]).forEach(others::add);
      found(LITERAL, source)
          .filter(key -> prefixes.contains(key.substring(0, key.indexOf('.'))) && !others.contains(key))
          .forEach(used::add);
      found(COMMAND_KEY, source).forEach(used::add);
      found(CALL, source).forEach(used::add);
    }
    fxml().forEach(file -> found(FXML_KEY, file).forEach(used::add));
    used.removeAll(english.keySet());
    assertThat(used).as("keys without a sentence").isEmpty();
  }

  @Test
  void anEnumThatHasWordsHasThemAll() {
    for (var words : enumWords()) {
      if (words.stream().anyMatch(english::containsKey)) {
        assertThat(english.keySet()).containsAll(words);
      }
    }
  }

  @Test
  void noKeyIsUnused() {
    var unused = new TreeSet<>(english.keySet());
    enumWords().forEach(unused::removeAll);
    for (var source : sources()) {
      Stream.of(LITERAL, COMMAND_KEY).flatMap(pattern -> found(pattern, source)).forEach(unused::remove);
      found(BEGINNING, source).forEach(beginning -> unused.removeIf(key -> key.startsWith(beginning)));
    }
    fxml().forEach(file -> found(FXML_KEY, file).forEach(unused::remove));
    assertThat(unused).as("sentences nobody says").isEmpty();
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1));
  }

  private static Language language(String bundle) {
    return bundle.endsWith("_ru.properties") ? Language.RU : bundle.endsWith("_bg.properties") ? Language.BG : Language.EN;
  }

  private static List<String> keywords(Language language) {
    return Plurals.of(language).stream().map(Plurals.Form::keyword).toList();
  }

  private static Set<String> places(String pattern) {
    return found(PLACE, pattern).collect(toSet());
  }

  /** The keys of each enum's words, as {@link Messages#keyOf} makes them. */
  private static Collection<List<String>> enumWords() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("app.fifteen")
        .stream()
        .filter(JavaClass::isEnum)
        .filter(type -> !type.isAnonymousClass())
        .map(
            type ->
                Stream.of(type.reflect().getEnumConstants()).map(each -> Messages.keyOf((Enum<?>) each)).toList())
        .toList();
  }

  private static Map<String, String> entries(String bundle) {
    var entries = new TreeMap<String, String>();
    lines(bundle).forEach(line -> entries.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
    return entries;
  }

  private static Stream<String> lines(String bundle) {
    return read(RESOURCES.resolve("i18n").resolve(bundle))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  private static List<String> sources() {
    return files(SOURCES, ".java");
  }

  private static List<String> fxml() {
    return files(RESOURCES, ".fxml");
  }

  private static List<String> files(Path root, String ending) {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).map(MessagesTest::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
