package app.fifteen.request.exchange;

import app.fifteen.client.FindOrAddCompany;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.exchange.importing.RowBatch;
import app.fifteen.exchange.importing.RowStoring;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.StaffId;
import app.fifteen.request.AttachRequests;
import app.fifteen.request.NewRequest;
import app.fifteen.request.RequestInsert;
import app.fifteen.staff.StaffStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Stores the requests of a file and finds whose they are, one transaction each time. Managers that the office does not
 * know yet become members of its staff, and companies are entered.
 */
final class RequestStoring implements RowStoring<ReadRow> {

  private final Database database;
  private final StaffStore staff;
  private final AttachRequests attach;
  private final FindOrAddCompany companies;
  private final Map<String, StaffId> managers = new HashMap<>();
  private final Map<String, CompanyId> known = new HashMap<>();

  RequestStoring(Database database, StaffStore staff, FindOrAddCompany companies, AttachRequests attach) {
    this.database = database;
    this.staff = staff;
    this.companies = companies;
    this.attach = attach;
  }

  @Override
  public <T> T together(Function<BatchStoring<ReadRow>, T> work) {
    return database.write(
        tx -> {
          var insert = new RequestInsert(tx);
          return work.apply(
              rows -> {
                var attached = attach.attached(tx, held(tx, unknown(tx, rows)));
                int added = insert.addAll(attached);
                attachErased(tx, attached);
                return new Stored(added, 0, List.of());
              });
        });
  }

  /** Whose data was erased is nobody's new client: what they had asked is emptied. */
  private void attachErased(Transaction tx, List<NewRequest> attached) {
    long unseen = attached.stream().filter(NewRequest::isUnseen).count();
    for (long seen = 0; seen < unseen; ) {
      int some = attach.attachSome(tx);
      seen += some == 0 ? unseen : some;
    }
  }

  /** Those not stored yet, each once: others must not make new clients. */
  private static Collection<ReadRow> unknown(Transaction tx, List<RowBatch.Ready<ReadRow>> rows) {
    var fresh = new LinkedHashMap<String, ReadRow>();
    rows.stream().map(RowBatch.Ready::read).forEach(row -> fresh.putIfAbsent(row.identity(), row));
    fresh.keySet().removeAll(KnownRequestStore.among(tx, fresh.values()));
    return fresh.values();
  }

  private List<NewRequest> held(Transaction tx, Collection<ReadRow> rows) {
    return rows.stream().map(row -> held(tx, row)).toList();
  }

  private NewRequest held(Transaction tx, ReadRow row) {
    var request = row.company().map(name -> row.request().from(company(tx, name))).orElse(row.request());
    return row.manager().map(name -> request.heldBy(manager(tx, name))).orElse(request);
  }

  private CompanyId company(Transaction tx, String name) {
    return known.computeIfAbsent(name, _ -> companies.find(tx, name).orFail());
  }

  private StaffId manager(Transaction tx, String name) {
    return managers.computeIfAbsent(
        name, _ -> staff.byName(tx, name).orElseGet(() -> staff.addNamed(tx, name)).id());
  }
}
