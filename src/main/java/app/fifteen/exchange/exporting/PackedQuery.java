package app.fifteen.exchange.exporting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A query whose rows come packed, many in one value: fetching each cell by itself takes three times as long. Understood
 * by SQLite and PostgreSQL alike.
 *
 * @param cells SQL of each cell
 * @param order numbers of the cells by which the rows are ordered: whole numbers, together unlike for any two rows
 * @param condition SQL of which rows
 */
public record PackedQuery(List<String> cells, List<Integer> order, String table, String condition) {

  private static final int ROWS = 200;

  public PackedQuery {
    cells = List.copyOf(cells);
    order = List.copyOf(order);
  }

  String count() {
    return "select count(*) from " + table + " where " + condition;
  }

  /** One page after the row whose order is given as parameters; both databases feed the aggregate in the inner order. */
  String page() {
    var format =
        IntStream.range(0, cells.size())
            .mapToObj(_ -> "%s")
            .collect(Collectors.joining(String.valueOf((char) PackedRow.CELL), "", String.valueOf((char) PackedRow.END)));
    var keys = order.stream().map(cells::get).collect(Collectors.joining(", "));
    var places = order.stream().map(_ -> "?").collect(Collectors.joining(", "));
    return "select string_agg(line, '') from (select format('" + format + "', " + String.join(", ", cells)
        + ") as line from " + table + " where (" + keys + ") > (" + places + ") and (" + condition + ") order by " + keys
        + " limit " + ROWS + ") as page";
  }
}
