package app.fifteen.exchange.exporting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A query whose rows come packed, many in one value: fetching each cell by itself takes three times as long. Understood
 * by SQLite and PostgreSQL alike.
 *
 * @param cells SQL of each cell
 * @param condition SQL of which rows
 */
public record PackedQuery(List<String> cells, Order order, String table, String condition) {

  private static final int ROWS = 200;

  /**
   * @param cells numbers of the cells by which the rows are ordered, none of them empty, together unlike for any two rows
   * @param words which of them are words; the others are whole numbers
   * @param fromTheEnd the greatest first; only of numbers
   */
  public record Order(List<Integer> cells, Set<Integer> words, boolean fromTheEnd) {

    public Order {
      cells = List.copyOf(cells);
      words = Set.copyOf(words);
    }
  }

  public PackedQuery {
    cells = List.copyOf(cells);
  }

  /** By whole numbers, the smallest first. */
  public PackedQuery(List<String> cells, List<Integer> order, String table, String condition) {
    this(cells, new Order(order, Set.of(), false), table, condition);
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
    var keys = order.cells().stream().map(cells::get).collect(Collectors.joining(", "));
    var places = order.cells().stream().map(_ -> "?").collect(Collectors.joining(", "));
    var way = order.fromTheEnd() ? " desc" : "";
    var sorted = order.cells().stream().map(cell -> cells.get(cell) + way).collect(Collectors.joining(", "));
    return "select string_agg(line, '') from (select format('" + format + "', " + String.join(", ", cells)
        + ") as line from " + table + " where (" + keys + ") " + (order.fromTheEnd() ? "<" : ">") + " (" + places + ") and ("
        + condition + ") order by " + sorted + " limit " + ROWS + ") as page";
  }
}
