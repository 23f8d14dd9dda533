package app.fifteen.search;

import app.fifteen.client.WordMatch;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.NameWords;
import java.util.ArrayList;
import java.util.List;

/** One search by a phone, the number of a card, an external id or an e-mail. */
final class NumberSearch {

  private static final int MOST_REQUESTS = 15;
  private static final int MOST_CARDS = 15;

  /** Fewer begin too many numbers. */
  private static final int FEWEST_DIGITS = 4;

  private final PeopleStore people = new PeopleStore();
  private final FoundCardStore cards = new FoundCardStore();
  private final FoundRequestStore requests = new FoundRequestStore();
  private final Transaction tx;
  private final Rows rows;

  NumberSearch(Transaction tx, String region) {
    this.tx = tx;
    this.rows = new Rows(region);
  }

  List<FoundRow> address(String beginning) {
    var found = new Findings(SearchAnything.MOST);
    found.addAll(byContact(beginning, found.room()));
    return found.rows();
  }

  List<FoundRow> number(Typed.Number number) {
    var byId = new ArrayList<FoundRow>();
    if (number.line().indexOf(' ') < 0) {
      requests.byExternalId(tx, number.line(), MOST_REQUESTS).forEach(hit -> byId.add(rows.beginning(hit, number.line())));
    }
    var found = new Findings(SearchAnything.MOST - byId.size());
    for (var phone : number.phones()) {
      if (found.room() > 0) {
        found.addAll(byContact(phone, found.room()));
      }
    }
    if (found.room() > 0) {
      found.addAll(number.ending().map(digits -> byEnding(digits, found.room())).orElse(List.of()));
    }
    if (found.room() > 0 && number.line().indexOf(' ') < 0) {
      found.addAll(
          people.clientsByExternalId(tx, number.line(), found.room()).stream()
              .map(hit -> rows.beginning(hit, number.line()))
              .toList());
    }
    if (found.room() > 0) {
      found.addAll(cards(number.line(), Math.min(found.room(), MOST_CARDS)));
    }
    var all = withRequests(found, byId);
    // Firms are called 1001 тур and requests are about 2 persons.
    if (all.size() < WordSearch.FEW) {
      all.addAll(named(number.line(), all.room()));
    }
    return all.rows();
  }

  private static Findings withRequests(Findings people, List<FoundRow> byId) {
    var all = new Findings(SearchAnything.MOST);
    all.addAll(people.rows());
    all.addAll(byId);
    return all;
  }

  /** Blanks and dashes between the digits of a card do not count. */
  private List<FoundRow> cards(String line, int limit) {
    var digits = line.replaceAll("[\\s-]", "");
    return digits.length() >= FEWEST_DIGITS && digits.chars().allMatch(Character::isDigit)
        ? cards.beginning(tx, digits, limit).stream().map(hit -> rows.beginning(hit, digits)).toList()
        : List.of();
  }

  private List<FoundRow> byContact(String beginning, int limit) {
    return people.byContact(tx, beginning, limit).stream().map(hit -> rows.beginning(hit, beginning)).toList();
  }

  private List<FoundRow> byEnding(String digits, int limit) {
    return people.byEnding(tx, digits, limit).stream().map(hit -> rows.ending(hit, digits)).toList();
  }

  private List<FoundRow> named(String line, int limit) {
    var words = NameWords.of(Folding.fold(line));
    var match = WordMatch.beginnings(words);
    var hits = new ArrayList<>(people.clients(tx, match, limit));
    hits.addAll(people.companies(tx, match, limit));
    hits.addAll(requests.byWords(tx, match, Math.min(limit, MOST_REQUESTS)));
    return hits.stream().map(hit -> rows.words(hit, words)).toList();
  }
}
