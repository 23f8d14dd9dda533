package app.fifteen.exchange.exporting;

import app.fifteen.database.Transaction;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;

/** The pages of a {@link PackedQuery}, one after another. */
final class PackedChunks implements AutoCloseable {

  private final Transaction tx;
  private final PackedQuery query;
  private final PreparedStatement page;
  private final Object[] after;

  PackedChunks(Transaction tx, PackedQuery query) {
    this.tx = tx;
    this.query = query;
    var order = query.order();
    this.after = order.cells().stream().map(cell -> start(order, cell)).toArray();
    try {
      page = tx.connection().prepareStatement(query.page());
    } catch (SQLException e) {
      throw new DataAccessException("cannot prepare an export", e);
    }
  }

  private static Object start(PackedQuery.Order order, int cell) {
    if (order.words().contains(cell)) {
      return "";
    }
    return order.fromTheEnd() ? Long.MAX_VALUE : Long.MIN_VALUE;
  }

  long count() {
    try (var statement = tx.connection().prepareStatement(query.count());
        var row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new DataAccessException("cannot count rows", e);
    }
  }

  /** The next rows, packed; empty after the last. */
  byte[] next() {
    try {
      for (int i = 0; i < after.length; i++) {
        page.setObject(i + 1, after[i]);
      }
      try (var row = page.executeQuery()) {
        row.next();
        var packed = row.getBytes(1);
        return packed == null ? new byte[0] : packed;
      }
    } catch (SQLException e) {
      throw new DataAccessException("cannot read rows", e);
    }
  }

  void goOnAfter(PackedRow last) {
    var order = query.order();
    for (int i = 0; i < after.length; i++) {
      int cell = order.cells().get(i);
      after[i] = order.words().contains(cell) ? last.string(cell) : (Object) last.number(cell);
    }
  }

  @Override
  public void close() {
    try {
      page.close();
    } catch (SQLException e) {
      throw new DataAccessException("cannot close", e);
    }
  }
}
