package app.fifteen.exchange.importing;

import app.fifteen.exchange.Headings;
import app.fifteen.kernel.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All fields of one kind of thing, and which of them a file must have. */
public final class ImportFields<F extends ImportField> {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern TIME = Pattern.compile("врем|time|час");

  private final List<F> all;
  private final List<Set<F>> needed;
  private final Map<F, List<String>> headings = new LinkedHashMap<>();

  /**
   * @param all in the order in which columns are guessed; the first field that knows a heading takes its column
   * @param needed one of each of these sets must be there; the first of a set is named where none is
   */
  public ImportFields(List<F> all, List<Set<F>> needed) {
    this.all = List.copyOf(all);
    this.needed = List.copyOf(needed);
    for (var field : all) {
      headings.put(field, field.headings().stream().map(ImportFields::plain).toList());
    }
  }

  public List<F> all() {
    return all;
  }

  public Optional<F> byCode(String code) {
    return all.stream().filter(field -> field.code().equals(code)).findFirst();
  }

  String codes() {
    return all.stream().filter(ImportField::isOffered).map(ImportField::code).collect(Collectors.joining(", "));
  }

  /** The fields whose cells are words of a closed list. */
  String closedCodes() {
    return all.stream()
        .filter(field -> field.closedWords().isPresent())
        .map(ImportField::code)
        .collect(Collectors.joining(", "));
  }

  /** A field without which nothing can be imported, if it and all that could stand in for it are missing. */
  Optional<F> missing(Set<F> present) {
    return needed.stream()
        .filter(oneOf -> oneOf.stream().noneMatch(present::contains))
        .findFirst()
        .map(oneOf -> all.stream().filter(oneOf::contains).findFirst().orElseThrow());
  }

  /** The column of each field that could be told, those of our own exports first; no column is two things. */
  Map<F, Integer> guess(List<String> header) {
    var plain = header.stream().map(ImportFields::plain).toList();
    var found = new LinkedHashMap<F, Integer>();
    for (var field : all) {
      Headings.ours(field.code())
          .map(header::indexOf)
          .filter(column -> column >= 0 && !found.containsValue(column))
          .findFirst()
          .ifPresent(ours -> found.put(field, ours));
    }
    headings.forEach(
        (field, known) -> {
          if (!found.containsKey(field)) {
            known.stream()
                .map(plain::indexOf)
                .filter(column -> column >= 0 && !found.containsValue(column))
                .findFirst()
                .ifPresent(column -> found.put(field, column));
          }
        });
    return found;
  }

  /** The column with the time of day of a date in this column, where the heading of that one names no time itself. */
  Optional<Integer> time(List<String> header, F field, int column) {
    var plain = header.stream().map(ImportFields::plain).toList();
    var known = field.timeHeadings().stream().map(ImportFields::plain).toList();
    return known.isEmpty() || TIME.matcher(plain.get(column)).find()
        ? Optional.empty()
        : known.stream().map(plain::indexOf).filter(time -> time >= 0 && time != column).findFirst();
  }

  /** A heading, or any word that stands for something, as it is compared: folded, letters and digits only. */
  public static String plain(String heading) {
    return NO_LETTER.matcher(Folding.fold(heading.replace("№", "номер"))).replaceAll("");
  }
}
