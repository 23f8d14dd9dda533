package app.fifteen.request.exchange;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.StaffId;
import app.fifteen.request.NewRequest;
import app.fifteen.request.RequestInsert;
import app.fifteen.staff.StaffStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What becomes of batches of rows: stored, or in a dry run only counted. */
interface RowStoring {

  /**
   * Deals with some batches together, all of them or none.
   *
   * @param work gets what stores one batch and answers how many of its rows were new
   */
  <T> T together(Function<ToIntFunction<List<RowBatch.Ready>>, T> work);

  /** One transaction each time. Managers that the office does not know yet become members of its staff. */
  static RowStoring durable(Database database, StaffStore staff) {
    var managers = new HashMap<String, StaffId>();
    return new RowStoring() {
      @Override
      public <T> T together(Function<ToIntFunction<List<RowBatch.Ready>>, T> work) {
        return database.write(
            tx -> {
              var insert = new RequestInsert(tx);
              return work.apply(rows -> insert.addAll(held(tx, rows, staff, managers)));
            });
      }
    };
  }

  private static List<NewRequest> held(
      Transaction tx, List<RowBatch.Ready> rows, StaffStore staff, Map<String, StaffId> managers) {
    return rows.stream()
        .map(
            row ->
                row.manager()
                    .map(name -> row.request().heldBy(manager(tx, staff, managers, name)))
                    .orElse(row.request()))
        .toList();
  }

  private static StaffId manager(Transaction tx, StaffStore staff, Map<String, StaffId> known, String name) {
    return known.computeIfAbsent(
        name, _ -> staff.byName(tx, name).orElseGet(() -> staff.add(tx, name, Role.MANAGER)).id());
  }

  /** Counts what would be new, duplicates within the file included, and writes nothing. */
  static RowStoring dry(Database database) {
    var seen = new LongCounts();
    return new RowStoring() {
      @Override
      public <T> T together(Function<ToIntFunction<List<RowBatch.Ready>>, T> work) {
        return work.apply(rows -> fresh(database, rows, seen));
      }
    };
  }

  private static int fresh(Database database, List<RowBatch.Ready> rows, LongCounts seen) {
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
