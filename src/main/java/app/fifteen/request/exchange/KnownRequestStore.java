package app.fifteen.request.exchange;

import static app.fifteen.database.schema.Tables.REQUEST;

import app.fifteen.database.Transaction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which rows of a file are stored already. Part of the store. */
final class KnownRequestStore {

  private KnownRequestStore() {}

  /** Those of the external ids and row keys that a stored request has. */
  static Set<String> among(Transaction tx, List<String> externalIds, List<String> rowKeys) {
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
