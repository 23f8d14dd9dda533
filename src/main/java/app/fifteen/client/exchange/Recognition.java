package app.fifteen.client.exchange;

import app.fifteen.client.PersonName;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whom a row is about, by the first of these that says it: our own {@code client_id}; the external id; a phone or
 * an e-mail; the name, where there is nothing else. What leads to somebody else than the name says is doubtful.
 */
final class Recognition {

  private static final int NAMED = 3;

  private final ClientImportRow row;
  private final People people;

  /**
   * @param person empty for somebody new
   * @param sure by an id: then the file knows the name better than we do
   */
  record Result(Optional<Person> person, boolean sure) {}

  private Recognition(ClientImportRow row, People people) {
    this.row = row;
    this.people = people;
  }

  /** @return refused if it may be one of several, or was erased */
  static Outcome<Result> of(ClientImportRow row, People people) {
    return people.isErased(row)
        ? Outcome.refused("import.client.erased")
        : new Recognition(row, people).result();
  }

  private PersonName name() {
    return row.named() ? PersonName.of(row.facts().name()) : new PersonName(Set.of());
  }

  private Outcome<Result> result() {
    var ours = row.clientId().flatMap(people::byId).filter(this::isOurs);
    var theirs = row.facts().externalId().flatMap(people::byExternalId);
    if (ours.isPresent() && theirs.isPresent() && ours.get() != theirs.get()) {
      return Outcome.refused("import.client.two", ours.get().toString(), theirs.get().toString());
    }
    var sure = ours.or(() -> theirs);
    if (sure.isPresent()) {
      return Outcome.done(new Result(sure, true));
    }
    return row.named() && row.isNameOnly() ? byName() : byContacts();
  }

  /**
   * Ids are small numbers, and every office has its own: the client must have been created at the time the row says,
   * and have the name, or a word of it and nothing that contradicts.
   */
  private boolean isOurs(Person person) {
    if (row.createdAt().filter(at -> at.getEpochSecond() != person.createdAt().getEpochSecond()).isPresent()) {
      return false;
    }
    if (!row.named() || Folding.fold(row.facts().name()).equals(Folding.fold(person.facts().name()))) {
      return true;
    }
    return name().shares(person.name())
        && (row.createdAt().isPresent()
            || row.contacts().isEmpty()
            || person.contacts().isEmpty()
            || person.contacts().stream().anyMatch(row.contacts()::contains));
  }

  private Outcome<Result> byContacts() {
    var owners = new LinkedHashSet<Person>();
    for (var contact : row.contacts()) {
      people.byContact(contact).stream().filter(this::mayBeTheSameThere).forEach(owners::add);
    }
    if (owners.isEmpty()) {
      return somebodyNew();
    }
    var name = name();
    var fitting = owners.stream().filter(owner -> name.mayBe(owner.name())).toList();
    if (fitting.isEmpty()) {
      return row.facts().externalId().isPresent()
          ? somebodyNew()
          : Outcome.refused("import.client.other_name", named(owners.stream()));
    }
    if (fitting.size() == 1) {
      return known(fitting.getFirst(), owners);
    }
    var namesakes = fitting.stream().filter(owner -> name.shares(owner.name())).toList();
    return namesakes.size() == 1
        ? known(namesakes.getFirst(), owners)
        : Outcome.refused("import.client.several", named(fitting.stream()));
  }

  /** Two of another system's ids are two people, even if they share a phone and a surname. */
  private boolean mayBeTheSameThere(Person owner) {
    var there = row.facts().externalId();
    return there.isEmpty() || owner.facts().externalId().isEmpty();
  }

  /** Nothing else in the row may be somebody else's alone. */
  private Outcome<Result> known(Person person, Set<Person> owners) {
    Predicate<String> isOthers =
        contact -> {
          var others = people.byContact(contact).stream().filter(owners::contains).toList();
          return !others.isEmpty() && !others.contains(person);
        };
    return row.contacts().stream()
        .filter(isOthers)
        .findFirst()
        .<Outcome<Result>>map(
            contact ->
                Outcome.refused(
                    "import.client.two", person.toString(), named(people.byContact(contact).stream())))
        .orElseGet(() -> Outcome.done(new Result(Optional.of(person), false)));
  }

  /** A name alone tells who somebody is only where nothing else is known of them either. */
  private Outcome<Result> byName() {
    var told = row.facts().name();
    if (people.isCommon(told)) {
      return Outcome.refused("import.client.namesake", told);
    }
    var namesakes = people.byName(told).stream().filter(this::contradictsNothing).toList();
    var silent =
        namesakes.stream()
            .filter(person -> person.contacts().isEmpty() && person.facts().externalId().isEmpty())
            .toList();
    if (silent.size() == 1) {
      return Outcome.done(new Result(Optional.of(silent.getFirst()), false));
    }
    return namesakes.isEmpty() ? somebodyNew() : Outcome.refused("import.client.namesake", named(namesakes.stream()));
  }

  private boolean contradictsNothing(Person person) {
    var born = row.facts().birthday();
    return born.isEmpty()
        || person.facts().birthday().isEmpty()
        || born.get().day().equals(person.facts().birthday().get().day());
  }

  private static Outcome<Result> somebodyNew() {
    return Outcome.done(new Result(Optional.empty(), false));
  }

  private static String named(Stream<Person> people) {
    List<Person> all = people.toList();
    var first = all.stream().limit(NAMED).map(Person::toString).collect(Collectors.joining(", "));
    return all.size() > NAMED ? first + ", …" : first;
  }
}
