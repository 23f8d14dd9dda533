package app.fifteen.client;

import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Latin;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a name, for telling whether two names can be the same person's.
 *
 * @param words folded; initials and numbers are left out, and so is an e-mail that stands for a name
 */
public record PersonName(Set<String> words) {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final int SHORTEST = 2;
  private static final int LONG_ENOUGH_FOR_TYPOS = 5;

  public static PersonName of(String name) {
    if (name.indexOf('@') >= 0) {
      return new PersonName(Set.of());
    }
    return new PersonName(
        Arrays.stream(NO_LETTERS.split(Folding.fold(name)))
            .filter(word -> word.length() >= SHORTEST)
            .map(Latin::spell)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Nothing contradicts: they share a word, or one of them says nothing. */
  public boolean mayBe(PersonName other) {
    return words.isEmpty() || other.words.isEmpty() || shares(other);
  }

  /** They have a word in common, in whatever script, a typo in a long one allowed. */
  public boolean shares(PersonName other) {
    return words.stream().anyMatch(mine -> other.words.stream().anyMatch(theirs -> alike(mine, theirs)));
  }

  private static boolean alike(String one, String other) {
    return one.equals(other)
        || Math.min(one.length(), other.length()) >= LONG_ENOUGH_FOR_TYPOS && Typos.oneApart(one, other);
  }
}
