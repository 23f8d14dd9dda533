package app.fifteen.client;

import app.fifteen.kernel.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a name, for telling whether two names can be the same person's.
 *
 * @param parts words and initials in their order; an e-mail or a number that stands for a name has none
 */
public record PersonName(List<NameWord> parts) {

  public static final PersonName UNKNOWN = new PersonName(List.of());

  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  /** They say how somebody is spoken to, and the letters of some look like initials. */
  private static final Pattern TITLES =
      Pattern.compile("(?<!\\p{L})(г-н|г-жа|г-ца|господин|госпожа|mrs?|ms|miss|dr)(?!\\p{L})[.]?");

  public PersonName {
    parts = List.copyOf(parts);
  }

  public static PersonName of(String name) {
    if (name.indexOf('@') >= 0) {
      return UNKNOWN;
    }
    return new PersonName(
        Arrays.stream(NO_LETTERS.split(TITLES.matcher(joined(Folding.fold(name))).replaceAll(" ")))
            .filter(word -> !word.isEmpty())
            .map(NameWord::of)
            .toList());
  }

  private static String joined(String folded) {
    return APOSTROPHES.matcher(folded).replaceAll("");
  }

  /** Whether it is any name at all, and not initials only. */
  public boolean isSpelled() {
    return words().findAny().isPresent();
  }

  private Stream<NameWord> words() {
    return parts.stream().filter(part -> !part.isInitial());
  }

  /** They agree: see {@link NameAgreement}; or one of them says nothing, and no initial speaks against it. */
  public boolean mayBe(PersonName other) {
    var agreement = NameAgreement.of(this, other);
    return !agreement.contradicts() && (agreement.shares() || !isSpelled() || !other.isSpelled());
  }

  /** They agree, and a word says so: enough to choose one of several. */
  public boolean isAlso(PersonName other) {
    var agreement = NameAgreement.of(this, other);
    return agreement.shares() && !agreement.contradicts();
  }

  /** They have a word in common, in whatever script, as a short form, or with a typo in a long one. */
  public boolean shares(PersonName other) {
    return words().anyMatch(mine -> other.words().anyMatch(mine::isAlike));
  }

  /** A given name in common: who marries may change the other one. */
  public boolean sharesGivenName(PersonName other) {
    return words().anyMatch(mine -> mine.isGiven() && other.words().anyMatch(mine::isAlike));
  }

  /** Every word of it stands in the other one: in full, where this one has only a short form. */
  public boolean isPartOf(PersonName other) {
    return words()
        .allMatch(
            mine ->
                other.words()
                    .anyMatch(theirs -> mine.isAlike(theirs) && !theirs.isShortFormOf(mine)));
  }
}
