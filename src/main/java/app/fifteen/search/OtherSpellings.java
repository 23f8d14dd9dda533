package app.fifteen.search;

import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Latin;
import app.fifteen.kernel.NameWords;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What somebody may have meant who forgot to switch the keyboard, or who writes a name in the other script: {@code
 * bdfyjd} and {@code ivanov} are both {@code иванов}.
 */
final class OtherSpellings {

  private static final String LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
  private static final List<Layout> LAYOUTS =
      List.of(
          // Russian; Bulgarian typewriter; Bulgarian phonetic.
          new Layout(LATIN_KEYS, "йцукенгшщзхъфывапролджэячсмитьбюё"),
          new Layout("wertyuiop[asdfghjkl;'zxcvbnm,./", "уеишщксдзцьяаожгтнвмчюйъэфхпрлб"),
          new Layout("qwertyuiop[]asdfghjklzxcvbnm`\\", "явертъуиопшщасдфгхйклзьцжбнмчю"));

  /** The usual way to write Cyrillic in Latin letters, backwards; longer ones first. */
  private static final String[] CYRILLIC = {
    "shch", "щ", "sch", "щ", "sh", "ш", "ch", "ч", "zh", "ж", "kh", "х", "ts", "ц", "yu", "ю", "iu", "ю", "ju", "ю",
    "ya", "я", "ja", "я", "yo", "е", "ye", "е", "a", "а", "b", "б", "c", "к", "d", "д", "e", "е", "f", "ф", "g", "г",
    "h", "х", "i", "и", "j", "и", "k", "к", "l", "л", "m", "м", "n", "н", "o", "о", "p", "п", "q", "к", "r", "р",
    "s", "с", "t", "т", "u", "у", "v", "в", "w", "в", "x", "кс", "y", "и", "z", "з"
  };

  private record Layout(Map<Character, Character> fromLatin, Map<Character, Character> toLatin) {

    /** @param cyrillic what the same keys give */
    Layout(String latin, String cyrillic) {
      this(pairs(latin, cyrillic), pairs(cyrillic, latin));
    }

    private static Map<Character, Character> pairs(String from, String to) {
      var pairs = new HashMap<Character, Character>();
      for (int i = 0; i < from.length(); i++) {
        pairs.put(from.charAt(i), to.charAt(i));
      }
      return pairs;
    }
  }

  private OtherSpellings() {}

  /**
   * @param layouts whether it may have been another layout
   * @return the words of each spelling, none of which are the words as typed
   */
  static List<List<String>> of(Typed.Words typed, boolean layouts) {
    var line = typed.line().toLowerCase(Locale.ROOT);
    boolean latin = line.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    var lines = new LinkedHashSet<String>();
    lines.add(latin ? cyrillic(typed.folded()) : Latin.spell(typed.folded()));
    if (layouts) {
      LAYOUTS.forEach(layout -> lines.add(switched(line, latin ? layout.fromLatin() : layout.toLatin())));
    }
    Set<List<String>> spellings = new LinkedHashSet<>();
    lines.forEach(other -> spellings.add(NameWords.of(Folding.fold(other))));
    spellings.remove(List.<String>of());
    spellings.remove(typed.words());
    return List.copyOf(spellings);
  }

  private static String switched(String line, Map<Character, Character> keys) {
    var switched = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      switched.append((char) keys.getOrDefault(line.charAt(i), line.charAt(i)));
    }
    return switched.toString();
  }

  private static String cyrillic(String folded) {
    var text = folded;
    for (int i = 0; i < CYRILLIC.length; i += 2) {
      text = text.replace(CYRILLIC[i], CYRILLIC[i + 1]);
    }
    return text;
  }
}
