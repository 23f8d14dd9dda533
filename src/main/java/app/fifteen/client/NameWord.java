package app.fifteen.client;

import app.fifteen.kernel.Latin;
import app.fifteen.kernel.NameWords;
import java.util.regex.Pattern;

/**
 * One word of a person's name.
 *
 * @param latin folded, in Latin letters
 * @param sound how it sounds in whatever script, see {@link NameWords#sound}
 * @param letters in its own script; an initial is one
 */
record NameWord(String latin, String sound, int letters) {

  private static final int LONG_ENOUGH_FOR_TYPOS = 5;
  /** Two letters are somebody's surname as well: Ан sounds like Ann. */
  private static final int SHORTEST_GIVEN = 3;
  private static final Pattern PATRONYMIC = Pattern.compile(".+(?:[oe]vich|ich|[oe]vna|ichna)");
  private static final Pattern OF_A_WOMAN = Pattern.compile("(.{3,}?)(?:aia|aya|aja|a)");
  private static final Pattern OF_A_MAN = Pattern.compile("(.{3,}?)(?:ii|yi|oi|iy|y|i)?");

  /** @param folded see {@link app.fifteen.kernel.Folding} */
  static NameWord of(String folded) {
    return new NameWord(Latin.spell(folded), NameWords.sound(folded), folded.length());
  }

  boolean isInitial() {
    return letters == 1;
  }

  boolean isGiven() {
    return latin.length() >= SHORTEST_GIVEN && GivenNames.isOne(sound);
  }

  boolean isPatronymic() {
    return PATRONYMIC.matcher(latin).matches();
  }

  /** The same word in whatever script, a form of the same given name, or one with a typo in it if it is long. */
  boolean isAlike(NameWord other) {
    if (sound.equals(other.sound)) {
      return true;
    }
    if (isGiven() && other.isGiven()) {
      return GivenNames.areOne(sound, other.sound);
    }
    return Math.min(latin.length(), other.latin.length()) >= LONG_ENOUGH_FOR_TYPOS
        && (Typos.oneApart(latin, other.latin) || Typos.oneApart(sound, other.sound))
        && !isOtherGenderOf(other);
  }

  /** Whether that is the full form: Маша of Мария. */
  boolean isShortFormOf(NameWord other) {
    return !sound.equals(other.sound) && isGiven() && GivenNames.areOne(sound, other.sound) && latin.length() < other.latin.length();
  }

  /** Иванов and Иванова: the same family, and seldom the same person. Given names are simply two. */
  boolean isOtherGenderOf(NameWord other) {
    return !isGiven() && !other.isGiven() && (isWifeOf(other) || other.isWifeOf(this));
  }

  private boolean isWifeOf(NameWord husband) {
    var hers = OF_A_WOMAN.matcher(latin);
    var his = OF_A_MAN.matcher(husband.latin);
    return hers.matches() && his.matches() && !husband.latin.endsWith("a") && hers.group(1).equals(his.group(1));
  }

  /** Whether this is one letter and may stand for that, or the other way round. */
  boolean isShortenedTo(NameWord other) {
    return isInitial() && isInitialOf(other) || other.isInitial() && other.isInitialOf(this);
  }

  private boolean isInitialOf(NameWord word) {
    return word.sound.startsWith(sound) || word.latin.startsWith(latin);
  }
}
