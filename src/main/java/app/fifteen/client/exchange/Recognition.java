package app.fifteen.client.exchange;

import app.fifteen.client.PersonName;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whom a row is about, by the first of these that says it: our own {@code client_id}; the external id; a phone or
 * an e-mail; the name, where there is nothing else. What leads to somebody else than name and birthday say is doubtful.
 */
final class Recognition {

  private static final int NAMED = 3;

  private final ClientImportRow row;
  private final People people;

  sealed interface Result {

    record SomebodyNew() implements Result {}

    /** @param sure by an id: then the file knows the name better than we do */
    record Known(Person person, boolean sure) implements Result {}

    /**
     * It may be one of these, or nobody knows which of too many.
     *
     * @param why in words
     */
    record Doubtful(List<Person> others, Rejection why) implements Result {
      public Doubtful {
        others = List.copyOf(others);
      }
    }
  }

  private Recognition(ClientImportRow row, People people) {
    this.row = row;
    this.people = people;
  }

  /** @return refused if its ids say that it is about two, or about somebody who was erased */
  static Outcome<Result> of(ClientImportRow row, People people) {
    return people.isErased(row)
        ? Outcome.refused("import.client.erased")
        : new Recognition(row, people).result();
  }

  /** Whether nothing in a row speaks against its being about this person. */
  static boolean mayBe(ClientImportRow row, Person person) {
    var recognition = new Recognition(row, new People());
    boolean sameThere = row.facts().externalId().isPresent() && row.facts().externalId().equals(person.facts().externalId());
    return sameThere || recognition.fits(person);
  }

  private PersonName name() {
    return row.named() ? PersonName.of(row.facts().name()) : PersonName.UNKNOWN;
  }

  private Outcome<Result> result() {
    var ours = row.clientId().flatMap(people::byId).filter(this::isOurs);
    var theirs = row.facts().externalId().flatMap(people::byExternalId);
    if (ours.isPresent() && theirs.isPresent() && ours.get() != theirs.get()) {
      return Outcome.refused("import.client.two", ours.get().toString(), theirs.get().toString());
    }
    var sure = ours.or(() -> theirs);
    if (sure.isPresent()) {
      return Outcome.done(new Result.Known(sure.get(), true));
    }
    if (row.named() && row.isNameOnly()) {
      return people.isCommon(row.facts().name())
          ? Outcome.refused("import.client.namesake", row.facts().name())
          : Outcome.done(byName());
    }
    return Outcome.done(byContacts());
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
    return row.createdAt().isPresent()
        ? name().shares(person.name())
        : fits(person)
            && name().isAlso(person.name())
            && (row.contacts().isEmpty()
                || person.contacts().isEmpty()
                || person.contacts().stream().anyMatch(row.contacts()::contains));
  }

  private Result byContacts() {
    var owners = new LinkedHashSet<Person>();
    for (var contact : row.contacts()) {
      people.byContact(contact).stream().filter(this::mayBeTheSameThere).forEach(owners::add);
    }
    if (owners.isEmpty()) {
      return new Result.SomebodyNew();
    }
    var same = owners.stream().filter(this::saysTheSame).toList();
    if (same.size() == 1) {
      return new Result.Known(same.getFirst(), false);
    }
    var fitting = owners.stream().filter(this::fits).toList();
    if (fitting.isEmpty()) {
      return row.facts().externalId().isPresent()
          ? new Result.SomebodyNew()
          : doubtful(owners, "import.client.other_name", named(owners));
    }
    if (fitting.size() == 1) {
      return known(fitting.getFirst(), owners);
    }
    var name = name();
    var namesakes = fitting.stream().filter(owner -> name.isAlso(owner.name())).toList();
    return namesakes.size() == 1
        ? known(namesakes.getFirst(), owners)
        : doubtful(fitting, "import.client.several", named(fitting));
  }

  /** Names and birthdays do not contradict. Who has married is known by birthday and given name. */
  private boolean fits(Person person) {
    var name = name();
    return contradictsNothing(person)
        && (name.mayBe(person.name()) || bornTheSameDay(person) && name.sharesGivenName(person.name()));
  }

  private boolean bornTheSameDay(Person person) {
    var born = row.facts().birthday();
    return born.filter(day -> day.year().isPresent()).isPresent() && born.equals(person.facts().birthday());
  }

  /** Who was made of this very row before is it, although others have some of the same. */
  private boolean saysTheSame(Person person) {
    return person.facts().name().equals(row.facts().name())
        && contradictsNothing(person)
        && person.contacts().containsAll(row.contacts());
  }

  /** Two of another system's ids are two people, even if they share a phone and a surname. */
  private boolean mayBeTheSameThere(Person owner) {
    var there = row.facts().externalId();
    return there.isEmpty() || owner.facts().externalId().isEmpty();
  }

  /** Nothing else in the row may be somebody else's alone. */
  private Result known(Person person, Set<Person> owners) {
    Predicate<String> isOthers =
        contact -> {
          var others = people.byContact(contact).stream().filter(owners::contains).toList();
          return !others.isEmpty() && !others.contains(person);
        };
    return row.contacts().stream()
        .filter(isOthers)
        .findFirst()
        .map(people::byContact)
        .<Result>map(
            others ->
                doubtful(
                    Stream.concat(Stream.of(person), others.stream()).toList(),
                    "import.client.two", person.toString(), named(others)))
        .orElseGet(() -> new Result.Known(person, false));
  }

  /** A name alone tells who somebody is only where nothing else is known of them either. */
  private Result byName() {
    var namesakes = people.byName(row.facts().name()).stream().filter(this::contradictsNothing).toList();
    var silent =
        namesakes.stream()
            .filter(person -> person.contacts().isEmpty() && person.facts().externalId().isEmpty())
            .toList();
    if (silent.size() == 1) {
      return new Result.Known(silent.getFirst(), false);
    }
    return namesakes.isEmpty()
        ? new Result.SomebodyNew()
        : doubtful(namesakes, "import.client.namesake", named(namesakes));
  }

  private boolean contradictsNothing(Person person) {
    var born = row.facts().birthday();
    return born.isEmpty() || person.facts().birthday().filter(born.get()::contradicts).isEmpty();
  }

  private static Result doubtful(Collection<Person> others, String key, Object... args) {
    return new Result.Doubtful(others.stream().limit(NAMED).toList(), Rejection.of(key, args));
  }

  private static String named(Collection<Person> people) {
    var first = people.stream().limit(NAMED).map(Person::toString).collect(Collectors.joining(", "));
    return people.size() > NAMED ? first + ", …" : first;
  }
}
