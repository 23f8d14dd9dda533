package app.fifteen.request.exchange;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.exchange.importing.RowBatch;
import app.fifteen.exchange.importing.RowStoring;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.StaffId;
import app.fifteen.request.AttachRequests;
import app.fifteen.request.NewRequest;
import app.fifteen.request.RequestInsert;
import app.fifteen.staff.StaffStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Stores the requests of a file and finds whose they are, one transaction each time. Managers that the office does not
 * know yet become members of its staff.
 */
final class RequestStoring implements RowStoring<ReadRow> {

  private final Database database;
  private final StaffStore staff;
  private final AttachRequests attach;
  private final Map<String, StaffId> managers = new HashMap<>();

  RequestStoring(Database database, StaffStore staff, AttachRequests attach) {
    this.database = database;
    this.staff = staff;
    this.attach = attach;
  }

  @Override
  public <T> T together(Function<BatchStoring<ReadRow>, T> work) {
    return database.write(
        tx -> {
          var insert = new RequestInsert(tx);
          return work.apply(
              rows -> {
                int added = insert.addAll(held(tx, rows));
                attach(tx, added);
                return new Stored(added, 0, List.of());
              });
        });
  }

  private void attach(Transaction tx, int added) {
    for (int seen = 0; seen < added; ) {
      int some = attach.attachSome(tx);
      seen += some == 0 ? added : some;
    }
  }

  private List<NewRequest> held(Transaction tx, List<RowBatch.Ready<ReadRow>> rows) {
    return rows.stream()
        .map(RowBatch.Ready::read)
        .map(row -> row.manager().map(name -> row.request().heldBy(manager(tx, name))).orElse(row.request()))
        .toList();
  }

  private StaffId manager(Transaction tx, String name) {
    return managers.computeIfAbsent(
        name, _ -> staff.byName(tx, name).orElseGet(() -> staff.add(tx, name, Role.MANAGER)).id());
  }
}
