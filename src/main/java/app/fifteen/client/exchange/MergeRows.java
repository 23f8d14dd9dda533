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
import java.util.LinkedHashSet;
import java.util.List;
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
  private final CompanyNamesStore companies;
  private final ManagerNames managers;
  private final Supplier<ClientId> ids;
  private final Messages messages;
  private final Instant now;
  private final Set<Person> fresh = new LinkedHashSet<>();
  private final Set<Person> changed = new LinkedHashSet<>();
  private final List<RowBatch.Rejected> rejected = new ArrayList<>();
  private int updated;

  /** @param ids of clients who are new */
  MergeRows(
      Transaction tx,
      People people,
      CompanyNamesStore companies,
      ManagerNames managers,
      Supplier<ClientId> ids,
      Messages messages,
      Instant now) {
    this.tx = tx;
    this.people = people;
    this.companies = companies;
    this.managers = managers;
    this.ids = ids;
    this.messages = messages;
    this.now = now;
  }

  RowStoring.Stored merge(List<RowBatch.Ready<ClientImportRow>> rows) {
    companies.load(tx, rows.stream().flatMap(row -> row.read().company().stream()).toList());
    for (var row : rows) {
      Recognition.of(row.read(), people)
          .then(found -> take(row.read(), found))
          .use(_ -> {}, why -> rejected.add(new RowBatch.Rejected(row.row(), why)));
    }
    return new RowStoring.Stored(fresh.size(), updated, rejected);
  }

  /** In the order in which they came. */
  List<Person> fresh() {
    return List.copyOf(fresh);
  }

  /** Those stored before of whom something is new. */
  List<Person> changed() {
    return List.copyOf(changed);
  }

  private Outcome<Person> take(ClientImportRow row, Recognition.Result found) {
    if (found.person().isEmpty() && !row.tellsSomebody()) {
      return Outcome.refused("import.client.missing");
    }
    var told = told(row, found.person());
    if (found.person().isEmpty()) {
      var person = new Person(ids.get(), new NewClient(told, row.standing(), row.createdAt().orElse(now)));
      people.add(person);
      fresh.add(person);
      return Outcome.done(person);
    }
    var person = found.person().get();
    return RowMerge.of(person.facts(), told, row.named(), found.sure())
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
        row.company().map(name -> companies.of(tx, name)),
        facts.address(),
        facts.birthday(),
        facts.nextTrip(),
        facts.language(),
        facts.source(),
        referrer.map(Person::id),
        row.personalManager().map(name -> managers.of(tx, name)),
        facts.letters(),
        facts.unsubscribed(),
        notes);
  }

  /** Whom the office does not know stays in words. */
  private Optional<String> withReferrer(Optional<String> notes, String referrer) {
    var line = messages.get(Rejection.of("import.recommended_by", referrer));
    return Optional.of(notes.map(text -> text + "\n" + line).orElse(line));
  }
}
