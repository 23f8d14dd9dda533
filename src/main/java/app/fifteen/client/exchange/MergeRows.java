package app.fifteen.client.exchange;

import app.fifteen.client.ClientFacts;
import app.fifteen.client.NewClient;
import app.fifteen.database.Transaction;
import app.fifteen.exchange.importing.RowBatch;
import app.fifteen.exchange.importing.RowStoring;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Works through some rows in their order: whom each is about, and what it tells that is new. A later row finds the
 * people of earlier ones. Nothing is stored here.
 */
final class MergeRows {

  private final Transaction tx;
  private final People people;
  private final Setting setting;
  private final Supplier<ClientId> ids;
  private final Set<Person> fresh = new LinkedHashSet<>();
  private final Set<Person> changed = new LinkedHashSet<>();
  private final Map<Person, List<Person>> doubtful = new LinkedHashMap<>();
  private int updated;

  /**
   * What is the same for all rows of a file.
   *
   * @param renames whether a row's name takes the place of the one that is known
   * @param newWhenDoubtful whether a doubtful row makes somebody new
   * @param messages the language of what is written into notes
   */
  record Setting(
      CompanyNamesStore companies,
      ManagerNames managers,
      boolean renames,
      boolean newWhenDoubtful,
      Messages messages,
      Instant now) {}

  /** @param ids of clients who are new */
  MergeRows(Transaction tx, People people, Setting setting, Supplier<ClientId> ids) {
    this.tx = tx;
    this.people = people;
    this.setting = setting;
    this.ids = ids;
  }

  RowStoring.Stored merge(List<RowBatch.Ready<ClientImportRow>> rows) {
    var found = people(rows.stream().map(RowBatch.Ready::read).toList());
    var rejected = new ArrayList<RowBatch.Rejected>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i).row();
      found.get(i).use(_ -> {}, why -> rejected.add(new RowBatch.Rejected(row, why)));
    }
    return new RowStoring.Stored(fresh.size(), updated, rejected);
  }

  /** Whom each row is about, in their order. */
  private List<Outcome<Person>> people(List<ClientImportRow> rows) {
    setting.companies().load(tx, rows.stream().flatMap(row -> row.company().stream()).toList());
    var found = new ArrayList<Outcome<Person>>(rows.size());
    for (var row : rows) {
      found.add(Recognition.of(row, people).then(result -> take(row, result)));
    }
    return found;
  }

  /** The same people by their ids. */
  List<Outcome<ClientId>> ids(List<ClientImportRow> rows) {
    return people(rows).stream().map(found -> found.then(person -> Outcome.done(person.id()))).toList();
  }

  /** In the order in which they came. */
  List<Person> fresh() {
    return List.copyOf(fresh);
  }

  /** Those stored before of whom something is new. */
  List<Person> changed() {
    return List.copyOf(changed);
  }

  /** Those stored as somebody new although they may be one of these. */
  Map<Person, List<Person>> doubtful() {
    return doubtful;
  }

  private Outcome<Person> take(ClientImportRow row, Recognition.Result found) {
    return switch (found) {
      case Recognition.Result.SomebodyNew() -> add(row);
      case Recognition.Result.Known(var person, var sure) -> update(person, row, sure);
      case Recognition.Result.Doubtful(var others, var why) ->
          setting.newWhenDoubtful()
              ? add(row).then(
                  person -> {
                    doubtful.put(person, others);
                    return Outcome.done(person);
                  })
              : Outcome.refused(why);
    };
  }

  private Outcome<Person> add(ClientImportRow row) {
    if (!row.tellsSomebody()) {
      return Outcome.refused("import.client.missing");
    }
    var person =
        new Person(
            ids.get(),
            new NewClient(told(row, Optional.empty()), row.standing(), row.createdAt().orElse(setting.now())));
    people.add(person);
    fresh.add(person);
    return Outcome.done(person);
  }

  private Outcome<Person> update(Person person, ClientImportRow row, boolean sure) {
    return RowMerge.of(person.facts(), told(row, Optional.of(person)), row.named() && setting.renames(), sure)
        .then(
            merged -> {
              if (!merged.equals(person.facts())) {
                person.learn(merged);
                people.index(person);
                updated++;
                if (person.stored().isPresent()) {
                  changed.add(person);
                }
              }
              return Outcome.done(person);
            });
  }

  /** The row's facts, with what it tells by name. */
  private ClientFacts told(ClientImportRow row, Optional<Person> about) {
    var facts = row.facts();
    var referrer =
        row.referredBy().flatMap(text -> Referrer.of(text).among(people)).filter(other -> about.filter(other::equals).isEmpty());
    var notes =
        row.referredBy().isPresent() && referrer.isEmpty()
            ? withReferrer(facts.notes(), row.referredBy().get())
            : facts.notes();
    return new ClientFacts(
        facts.externalId().filter(id -> people.byExternalId(id).isEmpty()),
        facts.name(),
        facts.phones(),
        facts.emails(),
        row.company().map(name -> setting.companies().of(tx, name)),
        facts.address(),
        facts.birthday(),
        facts.nextTrip(),
        facts.language(),
        facts.source(),
        referrer.map(Person::id),
        row.personalManager().map(name -> setting.managers().of(tx, name)),
        facts.letters(),
        facts.unsubscribed(),
        notes,
        facts.nameParts());
  }

  /** Whom the office does not know stays in words. */
  private Optional<String> withReferrer(Optional<String> notes, String referrer) {
    var line = setting.messages().get(Rejection.of("import.recommended_by", referrer));
    return Optional.of(notes.map(text -> text + "\n" + line).orElse(line));
  }
}
