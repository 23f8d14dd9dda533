package app.fifteen.request.exchange;

import static app.fifteen.database.schema.Tables.REQUEST;

import app.fifteen.database.Transaction;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which rows of a file are stored already. Part of the store. */
final class KnownRequestStore {

  private KnownRequestStore() {}

  /** The identities, external ids and row keys, of those rows that are stored; also by a key they were stored with. */
  static Set<String> among(Transaction tx, Collection<ReadRow> rows) {
    var stored = stored(tx, rows);
    for (var row : rows) {
      if (row.keyAsTold().filter(stored::contains).isPresent()) {
        stored.add(row.identity());
      }
    }
    return stored;
  }

  private static Set<String> stored(Transaction tx, Collection<ReadRow> rows) {
    var externalIds = rows.stream().flatMap(row -> row.history().arrival().externalId().stream()).toList();
    var rowKeys =
        rows.stream()
            .flatMap(row -> Stream.concat(row.request().rowKey().stream(), row.keyAsTold().stream()))
            .toList();
    var known = new HashSet<String>();
    if (!externalIds.isEmpty()) {
      known.addAll(
          tx.dsl()
              .select(REQUEST.EXTERNAL_ID)
              .from(REQUEST)
              .where(REQUEST.EXTERNAL_ID.in(externalIds))
              .fetch(REQUEST.EXTERNAL_ID));
    }
    if (!rowKeys.isEmpty()) {
      known.addAll(
          tx.dsl().select(REQUEST.ROW_KEY).from(REQUEST).where(REQUEST.ROW_KEY.in(rowKeys)).fetch(REQUEST.ROW_KEY));
    }
    return known;
  }
}
