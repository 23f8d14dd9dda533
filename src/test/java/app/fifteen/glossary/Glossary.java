package app.fifteen.glossary;

import app.fifteen.kernel.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of {@code src/docs/glossary.md}, as it stands there. */
record Glossary(List<Term> terms) {

  private static final Path FILE = Path.of("src/docs/glossary.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final int COLUMNS = 8;

  /**
   * @param words what it is called
   * @param ruledOut what it is not called
   */
  record Term(String name, Map<Language, String> words, Map<Language, List<RuledOut>> ruledOut) {}

  static Glossary read() throws IOException {
    return parse(Files.readString(FILE));
  }

  static Glossary parse(String markdown) {
    return new Glossary(
        markdown
            .lines()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| Term ") && !line.startsWith("| ---"))
            .map(Glossary::term)
            .toList());
  }

  private static Term term(String line) {
    var cells = Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != COLUMNS + 1) {
      throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
    }
    return new Term(
        cells.get(0),
        Map.of(Language.RU, cells.get(1), Language.EN, cells.get(2), Language.BG, cells.get(3)),
        Map.of(
            Language.RU, ruledOut(cells.get(4)), Language.EN, ruledOut(cells.get(5)), Language.BG,
            ruledOut(cells.get(6))));
  }

  private static List<RuledOut> ruledOut(String cell) {
    return CODE.matcher(cell).results().map(found -> RuledOut.of(found.group(1))).toList();
  }

  /** What of it a text says in spite of the glossary. */
  Stream<RuledOut> saidIn(String text, Language language) {
    return terms.stream().flatMap(term -> term.ruledOut().get(language).stream()).filter(each -> each.isIn(text));
  }
}
