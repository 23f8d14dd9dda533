package app.fifteen.client.exchange;

import app.fifteen.client.ClientEntry;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.ClientFacts;
import app.fifteen.client.ClientField;
import app.fifteen.client.ClientInsert;
import app.fifteen.client.ClientStore;
import app.fifteen.client.FieldWordsStore;
import app.fifteen.client.RememberedWords;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Stores whom some rows are about: those who are new, and what is new of others. What a field said before goes into the client's story (R8). */
final class PeopleStoring {

  private final PeopleLookup lookup;
  private final MergeRows.Setting setting;
  private final ClientStore clients;
  private final FieldWordsStore words;
  private final RememberedWords remembered = new RememberedWords();

  PeopleStoring(PeopleLookup lookup, MergeRows.Setting setting, ClientStore clients, FieldWordsStore words) {
    this.lookup = lookup;
    this.setting = setting;
    this.clients = clients;
    this.words = words;
  }

  /** @param merged works through the rows; what it found out is stored afterwards */
  <T> T store(Transaction tx, List<ClientImportRow> rows, Function<MergeRows, T> merged) {
    var insert = new ClientInsert(tx, remembered);
    var people = new People();
    lookup.find(tx, rows, people, true);
    var merging = new MergeRows(tx, people, setting, new Ids(insert, rows.size()));
    var answer = merged.apply(merging);
    var fresh = merging.fresh();
    if (!fresh.isEmpty()) {
      insert.addAll(fresh.stream().map(Person::id).toList(), fresh.stream().map(Person::fresh).toList());
    }
    merging.changed().forEach(person -> save(tx, person));
    merging.doubtful().forEach((person, others) -> mark(tx, person, others));
    return answer;
  }

  private void save(Transaction tx, Person person) {
    var before = person.stored().orElseThrow().facts();
    if (!clients.save(tx, person.changed(), setting.now(), Optional.empty())) {
      throw new IllegalStateException("changed meanwhile, although kept from it: " + person.id());
    }
    Arrays.stream(ClientField.values())
        .filter(field -> !value(before, field).equals(value(person.facts(), field)))
        .forEach(
            field ->
                clients.addEntry(
                    tx,
                    person.id(),
                    new ClientEntry(
                        ClientEntryKind.CHANGED, setting.now(), Optional.empty(), field.code(), words.of(tx, before, field))));
  }

  /** So that whoever opens them sees what the file did not tell; the list of duplicates shows the pairs, too. */
  private void mark(Transaction tx, Person person, List<Person> others) {
    others.forEach(
        other ->
            clients.addEntry(
                tx,
                person.id(),
                new ClientEntry(ClientEntryKind.MAY_BE, setting.now(), Optional.empty(), "", other.facts().name())));
  }

  private static Object value(ClientFacts facts, ClientField field) {
    return switch (field) {
      case EXTERNAL_ID -> facts.externalId();
      case NAME -> facts.name();
      case NAME_PARTS -> facts.correctedNameParts();
      case PHONES -> facts.phones();
      case EMAILS -> facts.emails();
      case COMPANY -> facts.company();
      case ADDRESS -> facts.address();
      case BIRTHDAY -> facts.birthday();
      case NEXT_TRIP_ON -> facts.nextTrip().flatMap(trip -> trip.on());
      case NEXT_TRIP_TO -> facts.nextTrip().flatMap(trip -> trip.to());
      case LANGUAGE -> facts.language();
      case SOURCE -> facts.source();
      case REFERRED_BY -> facts.referredBy();
      case PERSONAL_MANAGER -> facts.personalManager();
      case LETTERS -> facts.letters();
      case UNSUBSCRIBED -> facts.unsubscribed();
      case NOTES -> facts.notes();
    };
  }

  /** Reserved when the first is asked for: most batches of a file imported again need none. */
  private static final class Ids implements Supplier<ClientId> {

    private final ClientInsert insert;
    private final int atMost;
    private Iterator<ClientId> reserved;

    Ids(ClientInsert insert, int atMost) {
      this.insert = insert;
      this.atMost = atMost;
    }

    @Override
    public ClientId get() {
      if (reserved == null) {
        reserved = insert.reserve(atMost).iterator();
      }
      return reserved.next();
    }
  }
}
