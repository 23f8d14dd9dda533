package app.fifteen.search;

import app.fifteen.kernel.Phone;
import java.util.List;
import java.util.Set;

/** Makes of what was found what is shown. */
final class Rows {

  private static final String BETWEEN = " · ";

  private final String region;

  /** @param region ISO country whose phones are written as they are there */
  Rows(String region) {
    this.region = region;
  }

  /** Nothing matched: it is there for another reason. */
  FoundRow plain(Hit hit) {
    return row(hit, Marked.plain(hit.name()), Marked.plain(aside(hit)), false);
  }

  /** Found by the beginning of the phone, e-mail or external id that stands aside. */
  FoundRow beginning(Hit hit, String beginning) {
    var name = Marked.plain(hit.name());
    if (hit.kind() == FoundKind.REQUEST) {
      var id = Marked.beginning(hit.externalId().orElseThrow(), beginning.length());
      return row(hit, name, Marked.plain(hit.aside()).after(id, hit.aside().isEmpty() ? "" : BETWEEN), false);
    }
    var aside =
        hit.aside().startsWith("+")
            ? Marked.allDigitsBut(aside(hit), hit.aside().length() - beginning.length())
            : Marked.beginning(hit.aside(), beginning.length());
    return row(hit, name, aside, false);
  }

  /** Found by the last digits of the phone that stands aside. */
  FoundRow ending(Hit hit, String digits) {
    return row(hit, Marked.plain(hit.name()), Marked.lastDigits(aside(hit), digits.length()), false);
  }

  /** Found by its words. */
  FoundRow words(Hit hit, List<String> beginnings) {
    return words(hit, beginnings, Set.of(), false);
  }

  /** @param wholes words that are like what was typed */
  FoundRow similar(Hit hit, List<String> beginnings, Set<String> wholes) {
    return words(hit, beginnings, wholes, true);
  }

  private FoundRow words(Hit hit, List<String> beginnings, Set<String> wholes, boolean similar) {
    var aside =
        hit.kind() == FoundKind.REQUEST
            ? Marked.words(hit.aside(), beginnings, wholes)
            : Marked.plain(aside(hit));
    return row(hit, Marked.words(hit.name(), beginnings, wholes), aside, similar);
  }

  private String aside(Hit hit) {
    boolean phone = hit.kind() != FoundKind.REQUEST && hit.by() != Hit.By.EXTERNAL_ID && hit.aside().startsWith("+");
    return phone ? new Phone(hit.aside(), "").local(region) : hit.aside();
  }

  private static FoundRow row(Hit hit, Marked name, Marked aside, boolean similar) {
    return new FoundRow(
        hit.kind(), hit.id(), name, aside, hit.company(), hit.standing(), hit.receivedAt(), hit.resolved(), similar);
  }
}
