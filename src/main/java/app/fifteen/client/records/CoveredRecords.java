package app.fifteen.client.records;

import java.util.EnumMap;
import java.util.Map;
import org.jooq.Table;

/**
 * A table that leads to a client, for which its feature answers: it is merged, erased, given out and told of, but for what
 * is left undone with a reason.
 *
 * @param leftAlone where there is nothing to do, and why
 */
public record CoveredRecords(Table<?> table, Map<Care, String> leftAlone) {

  public CoveredRecords {
    if (leftAlone.values().stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(table.getName() + " is left alone without a reason");
    }
    leftAlone = Map.copyOf(leftAlone);
  }

  public static CoveredRecords of(Table<?> table) {
    return new CoveredRecords(table, Map.of());
  }

  /** @param because why there is nothing to do, to be judged by whoever reads it */
  public CoveredRecords without(Care care, String because) {
    var more = new EnumMap<Care, String>(Care.class);
    more.putAll(leftAlone);
    more.put(care, because);
    return new CoveredRecords(table, more);
  }

  public boolean isLeftAlone(Care care) {
    return leftAlone.containsKey(care);
  }
}
