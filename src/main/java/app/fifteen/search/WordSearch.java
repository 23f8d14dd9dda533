package app.fifteen.search;

import app.fifteen.client.TornWords;
import app.fifteen.client.WordMatch;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.NameWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One search by the words of names. First what fits as it was typed; only where that is little, other spellings of all of
 * it, and words that are like the ones typed.
 */
final class WordSearch {

  /** With fewer than this something else may have been meant. */
  static final int FEW = 10;

  private static final int MOST_REQUESTS = 15;
  private static final int MOST_COMPANIES = 10;
  private static final int SHORTEST_ID = 2;

  private final PeopleStore people = new PeopleStore();
  private final FoundRequestStore requests = new FoundRequestStore();
  private final SimilarWordsStore similarWords = new SimilarWordsStore();
  private final Transaction tx;
  private final Rows rows;
  private final Typed.Words typed;

  WordSearch(Transaction tx, String region, Typed.Words typed) {
    this.tx = tx;
    this.rows = new Rows(region);
    this.typed = typed;
  }

  List<FoundRow> search() {
    var match = WordMatch.beginnings(typed.words());
    var asked = requests(match);
    var found = new Findings(SearchAnything.MOST);
    var hits = named(match, SearchAnything.MOST - asked.size());
    found.addAll(hits.stream().map(hit -> rows.words(hit, typed.words())).toList());
    var reached = typed.oneWord().map(word -> beginning(word, found.room() - asked.size())).orElse(List.of());
    found.addAll(reached);
    found.addAll(asked);
    if (typed.looksLikeAddress() && !reached.isEmpty()) {
      return found.rows();
    }
    if (hits.isEmpty() && reached.isEmpty()) {
      found.addAll(writtenTogether(found.room()));
    }
    if (found.size() < FEW) {
      found.addAll(spelledOtherwise(found.room(), found.size() == 0));
    }
    if (found.size() < FEW) {
      found.addAll(alike(found.room(), found.size() == 0 || typed.words().size() == 1));
    }
    return found.rows();
  }

  /** Whose name begins so, and whose words do. */
  private List<Hit> named(WordMatch match, int limit) {
    var companies = people.companies(tx, match, Math.min(MOST_COMPANIES, limit));
    int most = limit - companies.size();
    var clients = new LinkedHashMap<Long, Hit>();
    people.clientsBeginning(tx, typed.folded(), most).forEach(hit -> clients.put(hit.id(), hit));
    if (clients.size() < most) {
      people.clients(tx, match, most).forEach(hit -> clients.putIfAbsent(hit.id(), hit));
    }
    var all = new ArrayList<>(clients.values());
    all.addAll(companies);
    return best(all);
  }

  private List<Hit> best(List<Hit> hits) {
    var exact = new LinkedHashMap<Hit, Integer>();
    hits.forEach(hit -> exact.put(hit, exactWords(hit)));
    return hits.stream()
        .sorted(
            Comparator.<Hit, Integer>comparing(exact::get)
                .reversed()
                .thenComparing(hit -> !hit.folded().startsWith(typed.folded()))
                .thenComparing(Hit::folded))
        .toList();
  }

  private int exactWords(Hit hit) {
    var words = NameWords.of(hit.folded());
    return (int) typed.words().stream().filter(words::contains).count();
  }

  /** One word can be the beginning of an e-mail or of an external id as well. */
  private List<FoundRow> beginning(String word, int limit) {
    if (limit <= 0 || word.length() < SHORTEST_ID || !isPlain(word)) {
      return List.of();
    }
    var lower = word.toLowerCase(Locale.ROOT);
    var found = new ArrayList<FoundRow>();
    people.byContact(tx, lower, limit).forEach(hit -> found.add(rows.beginning(hit, lower)));
    for (var id : cases(word)) {
      people.clientsByExternalId(tx, id, limit).forEach(hit -> found.add(rows.beginning(hit, id)));
    }
    return found.size() <= limit ? found : found.subList(0, limit);
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }

  private static Set<String> cases(String word) {
    return new LinkedHashSet<>(List.of(word, word.toUpperCase(Locale.ROOT), word.toLowerCase(Locale.ROOT)));
  }

  private List<FoundRow> requests(WordMatch match) {
    var found = new Findings(MOST_REQUESTS);
    typed
        .oneWord()
        .filter(word -> word.length() >= SHORTEST_ID && word.chars().anyMatch(Character::isDigit))
        .ifPresent(
            word ->
                cases(word)
                    .forEach(
                        id ->
                            found.addAll(
                                requests.byExternalId(tx, id, found.room()).stream()
                                    .map(hit -> rows.beginning(hit, id))
                                    .toList())));
    if (found.room() > 0) {
      found.addAll(
          requests.byWords(tx, match, found.room()).stream().map(hit -> rows.words(hit, typed.words())).toList());
    }
    return found.rows();
  }

  /** Two words of a name as one, such as that of a double surname. */
  private List<FoundRow> writtenTogether(int limit) {
    var ways = TornWords.of(typed.words());
    if (ways.isEmpty()) {
      return List.of();
    }
    return people(ways.match(), limit).stream().map(hit -> rows.similar(hit, ways.parts(), Set.of())).toList();
  }

  /** The other script, the other keyboard layout. */
  private List<FoundRow> spelledOtherwise(int limit, boolean layouts) {
    var spellings = OtherSpellings.of(typed, layouts);
    if (spellings.isEmpty() || typed.folded().length() < SHORTEST_ID) {
      return List.of();
    }
    var words = spellings.stream().flatMap(List::stream).distinct().toList();
    var match = WordMatch.spellings(spellings);
    var hits = people(match, limit);
    hits.addAll(requests.byWords(tx, match, Math.min(MOST_REQUESTS, limit)));
    return hits.stream().map(hit -> rows.similar(hit, words, Set.of())).toList();
  }

  /**
   * One wrong letter in a word, or a word spelled by ear.
   *
   * @param doubtKnown see {@link SimilarWords#ways}
   */
  private List<FoundRow> alike(int limit, boolean doubtKnown) {
    var like = typed.words().stream().map(word -> similarWords.like(tx, word)).toList();
    var ways = SimilarWords.ways(typed.words(), like, doubtKnown);
    if (ways.anyOf().isEmpty()) {
      return List.of();
    }
    var closeness = new LinkedHashMap<String, Integer>();
    like.forEach(words -> words.all().forEach(word -> closeness.merge(word, words.all().indexOf(word), Math::min)));
    return people(ways, limit).stream()
        .sorted(Comparator.comparingInt(hit -> distance(hit, closeness)))
        .map(hit -> rows.similar(hit, typed.words(), closeness.keySet()))
        .toList();
  }

  /** How far the words of a name are from the words typed, by the order in which these are like them. */
  private static int distance(Hit hit, Map<String, Integer> closeness) {
    return NameWords.of(hit.folded()).stream().filter(closeness::containsKey).mapToInt(closeness::get).sum();
  }

  private List<Hit> people(WordMatch match, int limit) {
    var hits = new ArrayList<>(people.clients(tx, match, limit));
    hits.sort(Comparator.comparing(Hit::folded));
    hits.addAll(people.companies(tx, match, Math.min(MOST_COMPANIES, limit)));
    return hits;
  }
}
