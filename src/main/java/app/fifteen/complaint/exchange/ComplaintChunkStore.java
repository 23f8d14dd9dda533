package app.fifteen.complaint.exchange;

import app.fifteen.complaint.ComplaintList;
import app.fifteen.database.Transaction;
import app.fifteen.exchange.exporting.PackedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The query of an export of complaints. Part of the store. */
final class ComplaintChunkStore {

  /** The cells, in this order. */
  enum Column {
    ID("id"),
    CLIENT_ID("client_id"),
    CLIENT("(select c.name from client c where c.id = complaint.client_id)"),
    COMPANY(
        "(select f.name from client c join company f on f.id = c.company_id where c.id = complaint.client_id)"),
    REQUEST_ID("request_id"),
    DEPARTMENT("department"),
    OPENED_AT("opened_at"),
    OPENED_BY(staff("opened_by")),
    WANTED("wanted"),
    SEVERITY("severity"),
    CATEGORY("category"),
    OFFERED_AT("offered_at"),
    EPISODE("episode"),
    STEP("step"),
    LEADER(staff("leader_id")),
    FIX_DUE_AT(
        "(select s.due_at from complaint_step s where s.complaint_id = complaint.id and s.episode = complaint.episode"
            + " and s.step = 'fix')"),
    FIXED_AT(
        "(select max(t.done_at) from complaint_task t where t.complaint_id = complaint.id and t.episode ="
            + " complaint.episode and t.grant_id is null)"),
    REMEDIES("(select string_agg(g.name, '; ' order by g.id) " + given() + ")"),
    GIVEN(
        "(select string_agg(sum.minor || ' ' || sum.currency, ';' order by sum.currency) from (select g.currency,"
            + " sum(g.cost_minor) as minor " + given() + " group by g.currency) as sum)"),
    AWAITING(
        "(select count(*) from complaint_grant g where g.complaint_id = complaint.id and g.state = 'awaiting')"),
    FLAGGED(
        "(select case when count(*) > 0 then 'yes' else 'no' end from complaint_abuse a where a.complaint_id ="
            + " complaint.id)"),
    REACTION("reaction"),
    CLOSED_AT("closed_at"),
    CLOSED_BY(staff("closed_by")),
    CLOSING_WORDS("closing_words"),
    AFTERMATH("aftermath");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }

    private static String staff(String column) {
      return "(select s.name from staff s where s.id = complaint." + column + ")";
    }

    private static String given() {
      return "from complaint_grant g where g.complaint_id = complaint.id and g.state in ('granted', 'approved')";
    }
  }

  private ComplaintChunkStore() {}

  /** @param list what the list shows, in its order; empty for all in the order in which they were opened */
  static PackedQuery query(Transaction tx, Optional<ComplaintList.Query> list) {
    var cells = new ArrayList<>(Arrays.stream(Column.values()).map(column -> column.sql).toList());
    return list.map(shown -> query(tx, shown, cells))
        .orElseGet(() -> new PackedQuery(cells, List.of(Column.ID.ordinal()), "complaint", "1 = 1"));
  }

  private static PackedQuery query(Transaction tx, ComplaintList.Query shown, List<String> cells) {
    var order = new ArrayList<Integer>();
    for (var key : ComplaintList.keys(shown)) {
      order.add(cells.size());
      cells.add(tx.dsl().renderInlined(key));
    }
    return new PackedQuery(
        cells, new PackedQuery.Order(order, Set.of(), ComplaintList.isFromTheEnd(shown.filter())), "complaint",
        tx.dsl().renderInlined(ComplaintList.condition(shown)));
  }
}
