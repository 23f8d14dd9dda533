package app.fifteen.exchange.importing;

import app.fifteen.kernel.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What shall become of cells that say what nobody here understands.
 *
 * @param words what words mean that no closed list has, or has otherwise: codes of {@link ClosedWords.Meaning} by field
 *     and by {@link ClosedWords#plain} word
 * @param strict rejects a row for any cell that cannot be taken, in place of leaving the cell out
 */
public record CellChoices<F extends ImportField>(Map<F, Map<String, String>> words, boolean strict) {

  public CellChoices {
    words = Map.copyOf(words);
  }

  /** Nobody said anything. */
  public static <F extends ImportField> CellChoices<F> none() {
    return new CellChoices<>(Map.of(), false);
  }

  public CellChoices<F> asStrict() {
    return new CellChoices<>(words, true);
  }

  /** With a word taken as something from now on. */
  public CellChoices<F> with(F field, String word, String code) {
    var changed = new HashMap<F, Map<String, String>>(words);
    var ofField = new HashMap<>(changed.getOrDefault(field, Map.of()));
    ofField.put(ClosedWords.plain(word), code);
    changed.put(field, Map.copyOf(ofField));
    return new CellChoices<>(changed, strict);
  }

  /** Reads {@code --words}: {@code field.WORD=code,…}, where any word that is known may stand for the code. */
  public Outcome<CellChoices<F>> parse(String text, ImportFields<F> fields) {
    Outcome<CellChoices<F>> all = Outcome.done(this);
    for (var part : text.split(",")) {
      if (!part.isBlank()) {
        all = all.then(known -> known.parseOne(part.strip(), fields));
      }
    }
    return all;
  }

  private Outcome<CellChoices<F>> parseOne(String text, ImportFields<F> fields) {
    int dot = text.indexOf('.');
    int equals = text.lastIndexOf('=');
    if (dot < 0 || equals < dot || ClosedWords.plain(text.substring(dot + 1, equals)).isEmpty()) {
      return Outcome.refused("import.bad_words", text);
    }
    var name = text.substring(0, dot).strip();
    var field = fields.byCode(name).filter(each -> each.closedWords().isPresent());
    if (field.isEmpty()) {
      return Outcome.refused("import.words.unknown_field", name, fields.closedCodes());
    }
    var given = text.substring(equals + 1).strip();
    return code(field.get().closedWords().get(), given)
        .<Outcome<CellChoices<F>>>map(
            code -> Outcome.done(with(field.get(), text.substring(dot + 1, equals), code)))
        .orElseGet(
            () -> Outcome.refused("import.words.unknown", given, field.get().closedWords().get().codes()));
  }

  private static <E> Optional<String> code(ClosedWords<E> words, String given) {
    return words.read(given).map(ClosedWords.Meaning::code);
  }
}
