package app.fifteen.kernel;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of names, and how they are found although somebody wrote them another way: in the other script, by ear, or
 * with a typing error.
 */
public final class NameWords {

  /** Shorter ones are like too many others when a letter is wrong. */
  public static final int LONG_ENOUGH_FOR_TYPOS = 4;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("\\p{N}");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 30;

  /** From left to right: what spells one sound in Latin letters, and a single letter for it. */
  private static final String[] SOUNDS = {
    "shch", "ш", "sch", "ш", "sh", "ш", "ch", "ч", "zh", "ж", "kh", "h", "ts", "ц", "tz", "ц", "ph", "f", "ck", "k",
    "c", "k", "q", "k", "w", "v", "x", "ks", "yo", "e", "ye", "e", "jo", "e", "je", "e", "y", "i", "j", "i"
  };
  private static final Pattern TWICE = Pattern.compile("(.)\\1");
  private static final String[] VOWELS = {"iu", "ю", "ia", "я"};

  private NameWords() {}

  /** What stands between spaces, hyphens and quotation marks. */
  public static List<String> of(String folded) {
    return Arrays.stream(NO_WORD.split(folded)).filter(word -> !word.isEmpty()).toList();
  }

  /** Those of them that are worth knowing one by one: neither initials nor numbers. */
  public static List<String> spelled(String folded) {
    return of(folded).stream().filter(NameWords::isSpelled).toList();
  }

  public static boolean isSpelled(String word) {
    return word.length() >= SHORTEST && word.length() <= LONGEST && !NUMBER.matcher(word).find();
  }

  /**
   * How a folded word sounds, in whatever script: Юлия, Yulia and Iuliia are one, and so are Алексей and Alexey. One
   * sound is one letter, so that one wrong letter is one wrong letter in either script.
   */
  public static String sound(String word) {
    var sound = replaced(Latin.spell(word), SOUNDS);
    return replaced(TWICE.matcher(sound).replaceAll("$1"), VOWELS);
  }

  private static String replaced(String text, String[] pairs) {
    var replaced = text;
    for (int i = 0; i < pairs.length; i += 2) {
      replaced = replaced.replace(pairs[i], pairs[i + 1]);
    }
    return replaced;
  }

  /**
   * The sound of a word, and the same with each letter left out in turn: two words that are one typing error apart have
   * one of these in common (symmetric delete spelling correction).
   */
  public static Set<String> variants(String word) {
    var sound = sound(word);
    var variants = new LinkedHashSet<String>();
    variants.add(sound);
    if (word.length() >= LONG_ENOUGH_FOR_TYPOS) {
      for (int i = 0; i < sound.length(); i++) {
        variants.add(sound.substring(0, i) + sound.substring(i + 1));
      }
    }
    variants.remove("");
    return variants;
  }
}
