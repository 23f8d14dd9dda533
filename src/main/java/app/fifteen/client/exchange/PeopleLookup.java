package app.fifteen.client.exchange;

import app.fifteen.client.ClientBatchStore;
import app.fifteen.client.ErasedStore;
import app.fifteen.client.KnownClient;
import app.fifteen.client.KnownClientStore;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Folding;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds everybody whom some rows could be about. */
final class PeopleLookup {

  /** Of one name. */
  private static final int TOO_MANY = 50;

  private final KnownClientStore known;
  private final ClientBatchStore clients;
  private final ErasedStore erased;

  PeopleLookup(KnownClientStore known, ClientBatchStore clients, ErasedStore erased) {
    this.known = known;
    this.clients = clients;
    this.erased = erased;
  }

  /**
   * Adds them to those found before, who stay as they are.
   *
   * @param toChange keeps everybody else's changes off until this transaction ends
   */
  void find(Transaction tx, List<ClientImportRow> rows, People people, boolean toChange) {
    var ids = new HashSet<ClientId>();
    findIds(tx, rows, people, ids);
    var externalIds = rows.stream().flatMap(row -> row.facts().externalId().stream()).toList();
    var byExternalId = known.byExternalIds(tx, externalIds);
    byExternalId.values().forEach(client -> ids.add(client.id()));
    var contacts = rows.stream().flatMap(row -> row.contacts().stream()).toList();
    known.byContacts(tx, contacts).values().forEach(owners -> add(owners, ids));
    findNames(tx, rows, people, ids);
    ids.removeIf(people::has);
    clients.byIds(tx, ids, toChange).forEach(client -> people.add(new Person(client)));
    byExternalId.forEach((externalId, client) -> people.lead(externalId, client.id()));
    people.markErased(erased.among(tx, Stream.concat(externalIds.stream(), contacts.stream()).toList()));
  }

  private void findIds(Transaction tx, List<ClientImportRow> rows, People people, Set<ClientId> ids) {
    var told =
        rows.stream()
            .flatMap(row -> Stream.concat(row.clientId().stream(), referrer(row).flatMap(other -> other.id().stream())))
            .toList();
    clients
        .today(tx, told)
        .forEach(
            (id, today) -> {
              if (today.erased()) {
                people.markErased(id);
              } else {
                people.lead(id, today.id());
                ids.add(today.id());
              }
            });
  }

  private void findNames(Transaction tx, List<ClientImportRow> rows, People people, Set<ClientId> ids) {
    var names =
        rows.stream()
            .flatMap(
                row ->
                    Stream.concat(
                        row.isNameOnly() ? Stream.of(row.facts().name()) : Stream.empty(),
                        referrer(row).map(Referrer::name)))
            .map(Folding::fold)
            .toList();
    known.byFoldedNames(tx, names).forEach(
        (name, namesakes) -> {
          if (namesakes.size() > TOO_MANY) {
            people.markCommon(name);
          } else {
            add(namesakes, ids);
          }
        });
  }

  private static Stream<Referrer> referrer(ClientImportRow row) {
    return row.referredBy().map(Referrer::of).stream();
  }

  private static void add(Collection<KnownClient> some, Set<ClientId> ids) {
    some.forEach(client -> ids.add(client.id()));
  }
}
