package app.fifteen.exchange.exporting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows that a list on screen shows, in its order, for a query that is joined to them: whatever rule has put them
 * there, it is written once.
 *
 * @param ids none of them twice
 */
public record ShownRows(List<Long> ids) {

  /** SQL of the cell by which the rows are ordered. */
  public static final String PLACE = "shown.column2";

  public ShownRows {
    ids = List.copyOf(ids);
  }

  /** To be written behind a table, whose key this column is. Both databases call the columns of values so. */
  public String join(String id) {
    // The first is no row's, because values may not be none.
    var rows =
        IntStream.range(0, ids.size())
            .mapToObj(place -> ", (" + ids.get(place) + ", " + place + ")")
            .collect(Collectors.joining());
    return " join (values (-1, -1)" + rows + ") as shown on shown.column1 = " + id;
  }

  /** @param place which of the cells {@link #PLACE} is */
  public static PackedQuery.Order order(Enum<?> place) {
    return new PackedQuery.Order(List.of(place.ordinal()), Set.of(), false);
  }
}
