package app.fifteen.remedy.exchange;

import app.fifteen.exchange.exporting.PackedQuery;
import app.fifteen.exchange.exporting.ShownRows;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The query of an export: remedies, with what became of them. Part of the store. */
final class RemedyChunkStore {

  /** The cells, in this order. */
  enum Column {
    ID("id"),
    DEPARTMENT("department"),
    NAME("name"),
    KIND("kind"),
    COST("cost_minor"),
    CURRENCY("currency"),
    RETIRED("case when retired then 'yes' else 'no' end"),
    OFFERED("(select count(*) from complaint_grant g where g.remedy_id = remedy.id)"),
    GRANTED("(select count(*) " + given() + ")"),
    COST_GRANTED("(select coalesce(sum(g.cost_minor), 0) " + given() + " and g.currency = remedy.currency)"),
    /** Sums with their currencies, where the office had other money once: {@code 3400 BGN;1700 EUR}. */
    COST_GRANTED_BEFORE(
        "(select string_agg(old.minor || ' ' || old.currency, ';' order by old.currency) from (select g.currency,"
            + " sum(g.cost_minor) as minor " + given() + " and g.currency <> remedy.currency group by g.currency) as old)"),
    STAYED(cases("stayed")),
    RETURNED(cases("returned")),
    LEFT(cases("left")),
    /** Not written; of lists only. */
    PLACE(ShownRows.PLACE);

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }

    private static String given() {
      return "from complaint_grant g where g.remedy_id = remedy.id and g.state in ('granted', 'approved')";
    }

    /** One who got it in two parts counts once. */
    private static String cases(String aftermath) {
      return "(select count(distinct g.complaint_id) " + given() + " and g.aftermath = '" + aftermath + "')";
    }
  }

  private RemedyChunkStore() {}

  /** @param shown what a list shows, in its order; empty for all in the order in which they were entered */
  static PackedQuery query(Optional<ShownRows> shown) {
    var cells = Arrays.stream(Column.values()).map(column -> column.sql).toList();
    return shown
        .map(rows -> new PackedQuery(cells, ShownRows.order(Column.PLACE), "remedy" + rows.join("id"), "1 = 1"))
        .orElseGet(
            () -> new PackedQuery(cells.subList(0, Column.PLACE.ordinal()), List.of(Column.ID.ordinal()), "remedy", "1 = 1"));
  }
}
