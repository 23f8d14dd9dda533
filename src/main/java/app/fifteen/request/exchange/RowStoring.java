package app.fifteen.request.exchange;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.StaffId;
import app.fifteen.request.RequestInsert;
import app.fifteen.staff.StaffStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What becomes of a batch of rows: stored, or in a dry run only counted. */
interface RowStoring {

  /** @return how many of the rows are new */
  int store(List<RowBatch.Ready> rows);

  /** One transaction a batch. Managers that the office does not know yet become members of its staff. */
  static RowStoring durable(Database database, StaffStore staff) {
    var managers = new HashMap<String, StaffId>();
    return rows ->
        database.write(
            tx -> {
              var requests =
                  rows.stream()
                      .map(
                          row ->
                              row.manager()
                                  .map(name -> row.request().heldBy(manager(tx, staff, managers, name)))
                                  .orElse(row.request()))
                      .toList();
              return new RequestInsert(tx).addAll(requests);
            });
  }

  private static StaffId manager(Transaction tx, StaffStore staff, Map<String, StaffId> known, String name) {
    return known.computeIfAbsent(
        name, _ -> staff.byName(tx, name).orElseGet(() -> staff.add(tx, name, Role.MANAGER)).id());
  }

  /** Counts what would be new, duplicates within the file included, and writes nothing. */
  static RowStoring dry(Database database) {
    var seen = new LongCounts();
    return rows -> {
      var externalIds = rows.stream().flatMap(row -> row.request().arrival().externalId().stream()).toList();
      var rowKeys = rows.stream().flatMap(row -> row.request().rowKey().stream()).toList();
      var known = database.read(tx -> KnownRequestStore.among(tx, externalIds, rowKeys));
      int fresh = 0;
      for (var row : rows) {
        if (seen.increment(hash(row.identity())) == 1 && !known.contains(row.identity())) {
          fresh++;
        }
      }
      return fresh;
    };
  }

  /** 64 bits, so that two of a million different rows are taken for one in a file out of many millions. */
  private static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }
}
