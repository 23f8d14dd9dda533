package app.fifteen.request.exchange;

import static app.fifteen.database.schema.Tables.REQUEST;

import app.fifteen.database.Transaction;
import app.fifteen.exchange.exporting.PackedQuery;
import app.fifteen.request.InboxFilter;
import app.fifteen.request.InboxStore;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The query of an export: requests in the order of their arrival, or as their list shows them. Part of the store. */
final class RequestChunkStore {

  /** The columns, in this order. */
  enum Column {
    ID("id"),
    EXTERNAL_ID("external_id"),
    RECEIVED_AT("received_at"),
    CHANNEL("channel"),
    CLIENT("client"),
    PHONE("phone"),
    EMAIL("email"),
    SUBJECT("subject"),
    CLAIMED_BY("claimed_by"),
    FIRST_CONTACT_DUE_AT("first_contact_due_at"),
    FIRST_CONTACT_AT("first_contact_at"),
    FIRST_CONTACT_HOW("first_contact_how"),
    RESOLUTION_DUE_AT("resolution_due_at"),
    RESOLVED_AT("resolved_at"),
    // For people only.
    COMPANY(
        "(select f.name from company f where f.id = coalesce((select c.company_id from client c where c.id ="
            + " request.client_id), request.company_id))"),
    TEXT("text");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }
  }

  private RequestChunkStore() {}

  static PackedQuery query(Transaction tx, RequestSelection selection, ZoneId zone, boolean forPeople) {
    var conditions = new ArrayList<Condition>();
    selection.list().map(InboxStore::conditions).ifPresent(conditions::addAll);
    selection.received().fromIn(zone).ifPresent(instant -> conditions.add(REQUEST.RECEIVED_AT.ge(instant)));
    selection.received().untilIn(zone).ifPresent(instant -> conditions.add(REQUEST.RECEIVED_AT.lt(instant)));
    var cells =
        new ArrayList<>(
            Arrays.stream(Column.values())
                .map(column -> forPeople || column.compareTo(Column.COMPANY) < 0 ? column.sql : "''")
                .toList());
    var order = order(selection.list().map(InboxFilter::scope), cells);
    return new PackedQuery(cells, order, "request", tx.dsl().renderInlined(DSL.and(conditions)));
  }

  /** The order of the list, see {@link InboxStore#first}. */
  private static PackedQuery.Order order(Optional<InboxFilter.Scope> list, List<String> cells) {
    if (list.isEmpty() || list.get() == InboxFilter.Scope.RESOLVED) {
      return new PackedQuery.Order(
          List.of(Column.RECEIVED_AT.ordinal(), Column.ID.ordinal()), Set.of(), list.isPresent());
    }
    cells.add("case when enforced then 0 else 1 end");
    cells.add("next_due_at");
    return new PackedQuery.Order(List.of(cells.size() - 2, cells.size() - 1, Column.ID.ordinal()), Set.of(), false);
  }
}
