package app.fifteen.client;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Folding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name taken apart, for speaking to somebody as their language does; each part is empty where it is not known.
 *
 * @param patronymic of a Russian name, or the father's name in the middle of a Bulgarian one
 */
public record NameParts(String given, String patronymic, String family) {

  /** Nothing is known, or it is no person's name: then the whole of it is used. */
  public static final NameParts NONE = new NameParts("", "", "");

  public static final int MAX_LENGTH = 300;

  /** By the rule alone: see {@link NameReading}. */
  public static NameParts of(String name) {
    return NameReading.of(name);
  }

  /** As three cells or fields say it; empty if they say nothing. */
  public static Optional<NameParts> told(String given, String patronymic, String family) {
    return Optional.of(new NameParts(given, patronymic, family).cleaned()).filter(parts -> !parts.equals(NONE));
  }

  NameParts cleaned() {
    return new NameParts(CleanText.line(given), CleanText.line(patronymic), CleanText.line(family));
  }

  /** First name and patronymic where both are known, else the first name; empty without one. */
  public String spoken() {
    return given.isEmpty() ? "" : joined(given, patronymic);
  }

  /** As one would say it if nothing were left out. */
  public String whole() {
    return joined(given, patronymic, family);
  }

  /** Whether they are all the words of a name and no others, in whatever order. */
  public boolean areAllOf(String name) {
    return words(whole()).equals(words(name));
  }

  private static List<String> words(String name) {
    return Stream.of(name.split("[\\s,]+")).filter(word -> !word.isEmpty()).map(Folding::fold).sorted().toList();
  }

  /** For the story of a client: which word is which. */
  String inOneLine() {
    return Stream.of(given, patronymic, family).map(part -> part.isEmpty() ? "–" : part).collect(Collectors.joining(" · "));
  }

  public boolean fits() {
    return List.of(given, patronymic, family).stream().allMatch(part -> part.length() <= MAX_LENGTH);
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
