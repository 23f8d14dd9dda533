package app.fifteen.request;

import app.fifteen.client.KnownClientStore;
import app.fifteen.client.Match;
import app.fifteen.client.Standing;
import app.fifteen.database.Database;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.ClientId;
import app.fifteen.office.OfficeStore;
import java.util.List;
import java.util.Optional;

/** Tells who could be asking while the form for their request is still being filled. Writes nothing. */
public final class FindCaller {

  /**
   * @param people one where it is clear who it is, several where that is doubtful, nobody for somebody new
   * @param doubtful whether the desk has to say
   */
  public record Callers(List<Person> people, boolean doubtful) {

    public static final Callers NOBODY = new Callers(List.of(), false);

    public Callers {
      people = List.copyOf(people);
    }
  }

  /** What to know of them at once. */
  public record Person(ClientId id, String name, Optional<String> company, Standing standing, Optional<String> personalManager) {}

  private final Database database;
  private final OfficeStore offices;
  private final KnownClientStore known;
  private final CallerStore callers = new CallerStore();

  public FindCaller(Database database, OfficeStore offices, KnownClientStore known) {
    this.database = database;
    this.offices = offices;
    this.known = known;
  }

  public Callers find(String name, String phone, String email) {
    return database.read(
        tx -> {
          var region = offices.current(tx).orElseThrow().office().phoneRegion();
          var requester = Requester.of(CleanText.searched(name), Optional.of(phone), Optional.of(email), Optional.empty(), region);
          return switch (known.match(tx, requester.name(), requester.contacts())) {
            case Match.Nobody() -> Callers.NOBODY;
            case Match.Known(var client) -> new Callers(callers.people(tx, List.of(client)), false);
            case Match.Doubtful(var candidates) -> new Callers(callers.people(tx, candidates), true);
          };
        });
  }
}
