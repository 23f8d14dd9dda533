package app.fifteen.draft;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What stands in the fields of a form, or in the one field of a place for words; what is empty is left out.
 *
 * @param byName the names are kept in the database, so they never change
 */
public record TypedFields(SortedMap<String, String> byName) {

  public static final TypedFields NOTHING = new TypedFields(new TreeMap<>());

  public static final String WORDS = "words";

  /** Stands for a field that is emptied of what is stored, which is something else than one that nobody has touched. */
  public static final String EMPTIED = "␡";

  public TypedFields {
    var typed = new TreeMap<>(byName);
    typed.values().removeIf(String::isBlank);
    byName = Collections.unmodifiableSortedMap(typed);
  }

  public static TypedFields words(String text) {
    return new TypedFields(new TreeMap<>(Collections.singletonMap(WORDS, text)));
  }

  /** Empty where nothing is typed. */
  public String get(String name) {
    return byName.getOrDefault(name, "");
  }

  public String words() {
    return get(WORDS);
  }

  public boolean isEmpty() {
    return byName.isEmpty();
  }

  /** What is typed in both; where it is typed in the same field, the other says what. */
  public TypedFields under(TypedFields other) {
    var both = new TreeMap<>(byName);
    both.putAll(other.byName);
    return new TypedFields(both);
  }

  /** Several as one, so that nothing of any is lost: what differs stands one below the other. */
  static TypedFields joined(List<TypedFields> several) {
    var joined = new TreeMap<String, String>();
    several.forEach(
        each -> each.byName.forEach((name, text) -> joined.merge(name, text, TypedFields::oneBelowTheOther)));
    return new TypedFields(joined);
  }

  private static String oneBelowTheOther(String above, String below) {
    if (above.startsWith(below) || below.startsWith(above)) {
      return Stream.of(above, below).max((one, other) -> one.length() - other.length()).orElseThrow();
    }
    return above + "\n" + below;
  }
}
