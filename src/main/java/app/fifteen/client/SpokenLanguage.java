package app.fifteen.client;

import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Outcome;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The language a client wants to be spoken to in.
 *
 * @param code ISO 639, two or three letters
 */
public record SpokenLanguage(String code) {

  private static final Map<String, String> BY_NAME = names();

  /** Understands codes, and names in the languages the program speaks. */
  public static Outcome<SpokenLanguage> read(String text) {
    var code = BY_NAME.get(Folding.fold(text.strip()));
    return code == null
        ? Outcome.refused("spoken_language.unknown", text.length() <= 40 ? text : text.substring(0, 40) + "…")
        : Outcome.done(new SpokenLanguage(code));
  }

  /** All there are. */
  public static List<SpokenLanguage> all() {
    return Arrays.stream(Locale.getISOLanguages()).map(SpokenLanguage::new).toList();
  }

  /** Its name as somebody who reads {@code in} calls it. */
  public String name(Locale in) {
    return Locale.of(code).getDisplayLanguage(in);
  }

  private static Map<String, String> names() {
    var names = new HashMap<String, String>();
    for (var code : Locale.getISOLanguages()) {
      var language = Locale.of(code);
      for (var spoken : Language.values()) {
        names.putIfAbsent(Folding.fold(language.getDisplayLanguage(spoken.locale())), code);
      }
      names.putIfAbsent(Folding.fold(language.getDisplayLanguage(language)), code);
    }
    // Codes win over names that look like them.
    Arrays.stream(Locale.getISOLanguages()).forEach(code -> names.put(code, code));
    return Map.copyOf(names);
  }
}
