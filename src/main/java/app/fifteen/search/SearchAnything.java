package app.fifteen.search;

import app.fifteen.database.Database;
import app.fifteen.kernel.Destination;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds clients, companies, cards and requests by whatever somebody typed: a name, a phone, an e-mail, a number. Merged and
 * erased clients are not found.
 */
public final class SearchAnything {

  /** As many as are worth looking at; whoever wants others types on. */
  public static final int MOST = 50;

  private final Database database;

  public SearchAnything(Database database) {
    this.database = database;
  }

  /**
   * @param region ISO country whose phone numbers need no country code
   * @return at most {@link #MOST}, the best first
   */
  public List<FoundRow> search(String typed, String region) {
    return switch (Typed.of(typed, region)) {
      case Typed.Nothing() -> List.of();
      case Typed.Address(var beginning) -> database.read(tx -> new NumberSearch(tx, region).address(beginning));
      case Typed.Number number -> database.read(tx -> new NumberSearch(tx, region).number(number));
      case Typed.Words words -> database.read(tx -> new WordSearch(tx, region, words).search());
    };
  }

  /** What these are by now, in the same order; what is merged or erased meanwhile, or never was found, is left out. */
  public List<FoundRow> again(Collection<Destination> opened, String region) {
    var people = new PeopleStore();
    var cards = new FoundCardStore();
    var requests = new FoundRequestStore();
    var rows = new Rows(region);
    return database.read(
        tx ->
            opened.stream()
                .map(
                    one ->
                        switch (one) {
                          case Destination.Client(var id) -> people.client(tx, id.value());
                          case Destination.Company(var id) -> people.company(tx, id.value());
                          case Destination.Card(var id) -> cards.card(tx, id.value());
                          case Destination.Request(var id) -> requests.request(tx, id.value());
                          default -> Optional.<Hit>empty();
                        })
                .flatMap(Optional::stream)
                .map(rows::plain)
                .toList());
  }
}
