package app.fifteen.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Stores many rows of a table, some dozens a statement. With each statement that runs triggers SQLite's word index writes
 * down what it has gathered, so that rows one by one take more than twice as long.
 */
public final class RowsInsert<R> {

  private static final int TOGETHER = 50;

  private final int width;
  private final String one;
  private final String many;
  private final Binding<R> binding;

  /** Fills the places of one row. */
  @FunctionalInterface
  public interface Binding<R> {

    /** @param before how many places belong to earlier rows */
    void bind(PreparedStatement insert, int before, R row) throws SQLException;
  }

  /** @param conflict what follows the rows, such as {@code on conflict do nothing} */
  public RowsInsert(String table, List<String> columns, String conflict, Binding<R> binding) {
    this.width = columns.size();
    this.one = sql(table, columns, 1, conflict);
    this.many = sql(table, columns, TOGETHER, conflict);
    this.binding = binding;
  }

  private static String sql(String table, List<String> columns, int rows, String conflict) {
    var places = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    return "insert into " + table + " (" + String.join(", ", columns) + ") values "
        + String.join(", ", Collections.nCopies(rows, places)) + " " + conflict;
  }

  /** For one row, in the order of the columns. */
  public String one() {
    return one;
  }

  /** @return how many were stored; the others were in conflict with something there already */
  public int addAll(Transaction tx, List<R> rows) throws SQLException {
    int stored = 0;
    int next = 0;
    for (; next + TOGETHER <= rows.size(); next += TOGETHER) {
      var insert = tx.prepared(many);
      for (int i = 0; i < TOGETHER; i++) {
        binding.bind(insert, i * width, rows.get(next + i));
      }
      stored += insert.executeUpdate();
    }
    return next == rows.size() ? stored : stored + addOneByOne(tx, rows.subList(next, rows.size()));
  }

  private int addOneByOne(Transaction tx, List<R> rows) throws SQLException {
    var insert = tx.prepared(one);
    // The statement outlives a transaction that failed half way.
    insert.clearBatch();
    for (var row : rows) {
      binding.bind(insert, 0, row);
      insert.addBatch();
    }
    return Arrays.stream(insert.executeBatch()).map(count -> Math.max(count, 0)).sum();
  }
}
